package org.lexalign.index;

import java.util.List;
import java.util.Optional;
import org.lexalign.model.ProvisionStatus;
import org.lexalign.model.Warning;

/**
 * What the index keeps of one file besides its provisions.
 *
 * @param file path below the corpus folder
 * @param sha256 hash of the bytes
 * @param mediaType detected type
 * @param language main language, ISO 639-1; empty if unknown
 * @param notAnalysable why it could not be read; empty if it was
 * @param acts acts in reading order
 * @param pages number of pages; 0 where the format has none
 * @param characters length of its text
 * @param warnings oddities in reading order
 */
public record IndexedDocument(
    String file,
    String sha256,
    String mediaType,
    String language,
    Optional<Warning> notAnalysable,
    List<IndexedAct> acts,
    int pages,
    int characters,
    List<Warning> warnings) {

  public IndexedDocument {
    acts = List.copyOf(acts);
    warnings = List.copyOf(warnings);
  }

  /** Number of provisions of all acts, whatever their status. */
  public int provisions() {
    return acts.stream().mapToInt(IndexedAct::provisions).sum();
  }

  /**
   * An act without its text.
   *
   * @param title title as printed
   * @param language ISO 639-1 code
   * @param grammar id of the numbering grammar
   * @param date date where known, else empty
   * @param status what the act as a whole is
   * @param provisions number of provisions
   * @param inForce how many of them are in force
   */
  public record IndexedAct(
      String title,
      String language,
      String grammar,
      String date,
      ProvisionStatus status,
      int provisions,
      int inForce) {}
}
