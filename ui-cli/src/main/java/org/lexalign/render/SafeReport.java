package org.lexalign.render;

import java.util.Comparator;
import java.util.List;
import org.lexalign.assess.Evidence;
import org.lexalign.assess.Finding;
import org.lexalign.assess.Mark;
import org.lexalign.model.Warning;
import org.lexalign.report.GapReport;
import org.lexalign.report.ProvisionText;
import org.lexalign.report.ReportDocument;
import org.lexalign.report.ReportFinding;
import org.lexalign.report.TreatyLine;

/**
 * Passes every text of a report that comes from a file through {@link SafeText} once, and drops
 * marks outside their quotation, so that no writer has to think of either.
 */
final class SafeReport {
  private SafeReport() {}

  static GapReport of(GapReport report) {
    return new GapReport(
        SafeText.clean(report.country()),
        report.programVersion(),
        report.catalogueVersion(),
        report.catalogueSha256(),
        report.treaties().stream().map(SafeReport::treaty).toList(),
        report.documents().stream().map(SafeReport::document).toList(),
        report.findings().stream().map(SafeReport::finding).toList(),
        report.provisions().stream().map(SafeReport::provision).toList());
  }

  private static TreatyLine treaty(TreatyLine t) {
    return new TreatyLine(
        SafeText.clean(t.treaty()),
        t.position(),
        SafeText.clean(t.signed()),
        SafeText.clean(t.joined()),
        SafeText.clean(t.asOf()),
        SafeText.clean(t.source()),
        SafeText.clean(t.grade()),
        SafeText.clean(t.note()));
  }

  private static ReportDocument document(ReportDocument d) {
    return new ReportDocument(
        SafeText.clean(d.file()),
        d.sha256(),
        SafeText.clean(d.mediaType()),
        SafeText.clean(d.language()),
        d.analysable(),
        d.acts().stream().map(SafeReport::act).toList(),
        d.provisions(),
        d.pages(),
        d.warnings().stream().map(SafeReport::warning).toList());
  }

  private static ReportDocument.ActLine act(ReportDocument.ActLine a) {
    return new ReportDocument.ActLine(
        SafeText.clean(a.title()), SafeText.clean(a.date()), a.status(), a.provisions());
  }

  private static Warning warning(Warning w) {
    return new Warning(w.code(), all(w.arguments()), SafeText.clean(w.place()));
  }

  private static ReportFinding finding(ReportFinding f) {
    Finding x = f.finding();
    return new ReportFinding(
        f.element(),
        new Finding(
            x.element(),
            x.status(),
            x.confidence(),
            x.criteria(),
            x.missing(),
            x.evidence().stream().map(SafeReport::evidence).toList(),
            x.nearest().stream().map(SafeReport::evidence).toList(),
            x.termsTried()),
        f.shownAs(),
        f.ratificationOutstanding());
  }

  private static Evidence evidence(Evidence e) {
    String quote = SafeText.clean(e.quote());
    return new Evidence(
        SafeText.clean(e.provision()),
        SafeText.clean(e.file()),
        SafeText.clean(e.act()),
        SafeText.clean(e.label()),
        SafeText.clean(e.citation()),
        e.page(),
        SafeText.clean(e.language()),
        SafeText.clean(e.heading()),
        quote,
        marks(e.marks(), quote),
        e.criteria(),
        e.failed(),
        e.score());
  }

  /** Marks in reading order, inside the quotation and without overlap; the first one wins. */
  private static List<Mark> marks(List<Mark> marks, String quote) {
    List<Mark> sorted =
        marks.stream()
            .filter(m -> 0 <= m.start() && m.start() < m.end() && m.end() <= quote.length())
            .sorted(Comparator.comparingInt(Mark::start).thenComparing(Mark::end, (a, b) -> b - a))
            .toList();
    int[] end = {0};
    return sorted.stream()
        .filter(m -> {
          boolean free = m.start() >= end[0];
          end[0] = free ? m.end() : end[0];
          return free;
        })
        .toList();
  }

  private static ProvisionText provision(ProvisionText p) {
    return new ProvisionText(
        SafeText.clean(p.provision()),
        all(p.context()),
        SafeText.clean(p.heading()),
        SafeText.clean(p.citation()),
        SafeText.clean(p.language()),
        SafeText.clean(p.text()),
        p.elements());
  }

  private static List<String> all(List<String> texts) {
    return texts.stream().map(SafeText::clean).toList();
  }
}
