package org.lexalign.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lexalign.assess.Confidence;
import org.lexalign.assess.CriterionResult;
import org.lexalign.assess.CriterionResult.Role;
import org.lexalign.assess.Evidence;
import org.lexalign.assess.Finding;
import org.lexalign.assess.Mark;
import org.lexalign.assess.Status;
import org.lexalign.catalogue.Criterion;
import org.lexalign.catalogue.Element;
import org.lexalign.catalogue.ElementKind;
import org.lexalign.model.Warning;
import org.lexalign.report.GapReport;
import org.lexalign.report.ProvisionText;
import org.lexalign.report.ReportDocument;
import org.lexalign.report.ReportFinding;
import org.lexalign.report.TreatyLine;

/** A gap report on an invented State whose laws are in English, Spanish, Arabic and Chinese. */
public final class SampleReport {
  private static final List<SampleQuote> QUOTES = SampleQuote.ALL;

  private SampleReport() {}

  /** The report: 62 elements with every status in turn, four laws and one unreadable file. */
  public static GapReport build() {
    List<ReportFinding> findings = new ArrayList<>();
    for (String line : lines()) {
      findings.add(finding(line.split("\t"), findings.size()));
    }
    return new GapReport(
        "XA",
        "0.1.0",
        "1.0.0",
        "9f".repeat(32),
        treaties(),
        documents(),
        findings,
        QUOTES.stream().map(q -> text(q, findings)).toList());
  }

  private static ReportFinding finding(String[] columns, int i) {
    ElementKind kind = ElementKind.valueOf(columns[2].toUpperCase(Locale.ROOT));
    List<String> authority = List.of(columns[3].split("; "));
    boolean treatyNotJoined = columns[3].contains("UNTOC") || columns[3].contains("TIP");
    Element element =
        new Element(
            columns[0],
            columns[1],
            kind,
            authority,
            treatyNotJoined ? List.of("UNTOC") : List.of("OPSC"),
            List.of(new Criterion("conduct", "offence", 1), new Criterion("any-purpose", "x", 2)),
            "conduct & any-purpose",
            "conduct",
            List.of());
    Status status =
        switch (i % 7) {
          case 0, 1, 4 -> Status.MET;
          case 2, 6 -> Status.PARTIAL;
          case 3 -> Status.NOT_FOUND;
          default -> i % 5 == 0 ? Status.NOT_APPLICABLE : Status.NEEDS_REVIEW;
        };
    boolean found = status != Status.NOT_FOUND && status != Status.NOT_APPLICABLE;
    SampleQuote first = QUOTES.get(i % QUOTES.size());
    SampleQuote second = QUOTES.get((i + 1) % QUOTES.size());
    Finding finding =
        new Finding(
            columns[0],
            status,
            Confidence.values()[i % 3],
            List.of(
                new CriterionResult("conduct", Role.MET, found, found ? 3 : 0),
                new CriterionResult("any-purpose", Role.MET, status == Status.MET, 1)),
            status == Status.MET ? List.of() : List.of("any-purpose"),
            found ? List.of(evidence(first, false), evidence(second, false)) : List.of(),
            List.of(evidence(QUOTES.get((i + 2) % QUOTES.size()), true)),
            List.of("POSSESS", "CSAM"));
    return new ReportFinding(
        element, finding, treatyNotJoined ? ElementKind.RECOMMENDATION : kind, treatyNotJoined);
  }

  private static Evidence evidence(SampleQuote q, boolean miss) {
    int start = q.text().indexOf(q.marked());
    return new Evidence(
        q.id(),
        q.file(),
        q.act(),
        q.label(),
        q.citation(),
        q.page(),
        q.language(),
        q.heading(),
        q.text(),
        List.of(new Mark(start, start + q.marked().length(), "POSSESS")),
        miss ? List.of() : List.of("conduct"),
        List.of("any-purpose"),
        1);
  }

  private static ProvisionText text(SampleQuote q, List<ReportFinding> findings) {
    List<String> elements =
        findings.stream()
            .filter(
                f -> f.finding().evidence().stream().anyMatch(e -> e.provision().equals(q.id())))
            .map(f -> f.element().id())
            .toList();
    return new ProvisionText(
        q.id(),
        List.of(q.act(), q.chapter()),
        q.heading(),
        q.citation(),
        q.language(),
        q.label() + " " + q.text() + "\n(a) " + q.text(),
        elements);
  }

  private static List<TreatyLine> treaties() {
    String source = "United Nations Treaty Collection, chapter IV";
    return List.of(
        new TreatyLine("CRC", "party", "1990-09-27", "1992-02-27", "2026", source, "A", ""),
        new TreatyLine(
            "OPSC",
            "party",
            "2001-09-07",
            "2008-02-05",
            "2026",
            source,
            "A",
            "Declaration: art. 3"),
        new TreatyLine("UNTOC", "signatory", "2000-12-12", "", "2014-10-26", source, "B", ""),
        new TreatyLine("TIP", "unknown", "", "", "2014-10-26", "", "D", ""));
  }

  private static List<ReportDocument> documents() {
    List<ReportDocument> documents = new ArrayList<>();
    for (SampleQuote q : QUOTES) {
      documents.add(
          new ReportDocument(
              q.file(),
              "0a".repeat(32),
              "application/pdf",
              q.language(),
              true,
              List.of(new ReportDocument.ActLine(q.act(), "2019-03-01", "in_force", 120)),
              120,
              q.page() == 0 ? 0 : 88,
              List.of(new Warning("structure.missing-numbers", List.of("14, 15"), "s 13"))));
    }
    documents.add(
        new ReportDocument(
            "gazette/scan.pdf",
            "0b".repeat(32),
            "application/pdf",
            "",
            false,
            List.of(),
            0,
            12,
            List.of(Warning.of("unreadable.scanned", "12"))));
    return documents;
  }

  private static List<String> lines() {
    try (var in = SampleReport.class.getResourceAsStream("sample-elements.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
