package org.lexalign.report;

import java.util.List;

/**
 * The gap report as data; every output format is a rendering of it. It holds no time of writing, so
 * that the same input gives the same bytes.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param programVersion version of the program
 * @param catalogueVersion version of the catalogue
 * @param catalogueSha256 hash of the catalogue files
 * @param treaties the State's position under each treaty
 * @param documents what was read, by file name
 * @param findings one for each element, in the order of the catalogue
 * @param provisions texts of all provisions cited, by id
 */
public record GapReport(
    String country,
    String programVersion,
    String catalogueVersion,
    String catalogueSha256,
    List<TreatyLine> treaties,
    List<ReportDocument> documents,
    List<ReportFinding> findings,
    List<ProvisionText> provisions) {
  public GapReport {
    treaties = List.copyOf(treaties);
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
    provisions = List.copyOf(provisions);
  }
}
