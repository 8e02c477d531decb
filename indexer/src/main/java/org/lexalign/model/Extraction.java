package org.lexalign.model;

import java.util.List;
import java.util.Map;

/**
 * What extraction got out of one file (or one member of an archive).
 *
 * @param file path below the corpus folder, as in {@link DocumentReading#file()}
 * @param sha256 hash of the bytes
 * @param mediaType detected type
 * @param metadata facts that the file states of itself: keys {@code title}, {@code language},
 *     {@code date}, {@code status}, {@code identifier}; absent where unknown
 * @param content the text, or why there is none
 * @param warnings oddities (encoding, unmapped glyphs, recognised text)
 */
public record Extraction(
    String file,
    String sha256,
    String mediaType,
    Map<String, String> metadata,
    Content content,
    List<Warning> warnings) {

  public Extraction {
    metadata = Map.copyOf(metadata);
    warnings = List.copyOf(warnings);
  }

  /** What was found in the file. */
  public sealed interface Content {}

  /** Text without a known structure: what PDF, office, HTML, Markdown and plain files give. */
  public record Blocks(List<Block> blocks, int pages) implements Content {
    public Blocks {
      blocks = List.copyOf(blocks);
    }
  }

  /** Acts read by the structure of a legislative XML schema. */
  public record Structured(List<Act> acts, int characters) implements Content {
    public Structured {
      acts = List.copyOf(acts);
    }
  }

  /** Nothing that can be analysed; the reason says why and what to do. */
  public record Unreadable(Warning reason) implements Content {}
}
