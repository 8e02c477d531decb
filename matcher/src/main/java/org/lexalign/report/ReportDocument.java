package org.lexalign.report;

import java.util.List;
import org.lexalign.model.Warning;

/**
 * What was read of one file.
 *
 * @param file path below the corpus folder
 * @param sha256 hash of its bytes
 * @param mediaType detected type
 * @param language main language, ISO 639-1; empty if unknown
 * @param analysable whether provisions were read from it and its language has a pack
 * @param acts titles and dates of the acts in it
 * @param provisions number of provisions in force that were assessed
 * @param pages number of pages; 0 where the format has none
 * @param warnings what the reader should know; the reason first if not analysable
 */
public record ReportDocument(
    String file,
    String sha256,
    String mediaType,
    String language,
    boolean analysable,
    List<ActLine> acts,
    int provisions,
    int pages,
    List<Warning> warnings) {
  public ReportDocument {
    acts = List.copyOf(acts);
    warnings = List.copyOf(warnings);
  }

  /**
   * An act in the file.
   *
   * @param title its title as printed
   * @param date its date where known, else empty
   * @param status code of {@link org.lexalign.model.ProvisionStatus}
   * @param provisions number of provisions
   */
  public record ActLine(String title, String date, String status, int provisions) {}
}
