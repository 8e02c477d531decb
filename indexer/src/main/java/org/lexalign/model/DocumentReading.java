package org.lexalign.model;

import java.util.List;

/**
 * The outcome of reading one file.
 *
 * @param file path below the corpus folder with {@code /} between names; members of an archive
 *     follow {@code !/}
 * @param sha256 hash of the bytes, lower-case hexadecimal
 * @param mediaType detected type
 * @param language main language, ISO 639-1; empty if unknown
 * @param outcome acts, or why there are none
 * @param warnings oddities, in reading order
 */
public record DocumentReading(
    String file,
    String sha256,
    String mediaType,
    String language,
    Outcome outcome,
    List<Warning> warnings) {

  public DocumentReading {
    warnings = List.copyOf(warnings);
  }

  /** Either the acts that were read or the reason why the file cannot be analysed. */
  public sealed interface Outcome {}

  /** The file was read. */
  public record Read(List<Act> acts, int pages, int characters) implements Outcome {
    public Read {
      acts = List.copyOf(acts);
    }
  }

  /** The file cannot be analysed; {@code reason} names why and what to do next. */
  public record NotAnalysable(Warning reason) implements Outcome {}
}
