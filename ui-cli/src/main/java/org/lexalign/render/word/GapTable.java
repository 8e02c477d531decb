package org.lexalign.render.word;

import java.util.List;
import org.lexalign.assess.Evidence;
import org.lexalign.catalogue.ElementKind;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.GroupView;
import org.lexalign.render.view.ReportView;
import org.lexalign.report.ReportFinding;

/** Gaps first: a table for each kind, on its side, with an empty column for the reviewer. */
final class GapTable {
  private GapTable() {}

  static void write(Word word, ReportView view) {
    ReportTexts texts = view.texts();
    word.heading(1, texts.get("section.gaps"), "gaps");
    var gaps = view.gaps();
    word.line("Normal", texts.get(gaps.isEmpty() ? "gaps.none" : "gaps.intro"));
    gaps.forEach((kind, groups) -> table(word, view, kind, groups));
  }

  private static void table(Word word, ReportView view, ElementKind kind, List<GroupView> groups) {
    ReportTexts texts = view.texts();
    String title = texts.get("kind." + kind.code() + ".plural");
    word.heading(2, title, "gaps_" + kind.code());
    Table table = new Table(word, title, Table.LANDSCAPE, 27, 12, 25, 20, 16);
    table.head(
        List.of(
            texts.get("gaps.element"),
            texts.get("gaps.finding"),
            texts.get("gaps.missing"),
            texts.get("gaps.evidence"),
            texts.get("element.reviewer")));
    for (GroupView group : groups) {
      table.groupRow(group.name());
      for (ReportFinding finding : group.findings()) {
        row(word, view, table, finding);
      }
    }
    table.end();
  }

  private static void row(Word word, ReportView view, Table table, ReportFinding finding) {
    var status = finding.finding().status();
    table.row(false).cell(0, "", () -> element(word, view, finding));
    table.cell(1, Look.fill(status), () -> word.line("TableText", Look.text(view, status)));
    table.cell(2, "", () -> missing(word, view, finding));
    table.cell(3, "", () -> provisions(word, view, finding)).text(4, "").endRow();
  }

  private static void element(Word word, ReportView view, ReportFinding finding) {
    String id = finding.element().id();
    word.paragraph("TableText");
    word.link(
        ElementForms.bookmark(view, finding), () -> word.run("Strong", view.texts().title(id)));
    word.end().line("Small", String.join("; ", view.authorities(finding)));
    if (finding.ratificationOutstanding()) {
      word.line("Small", view.texts().get("gaps.ratification"));
    }
  }

  private static void missing(Word word, ReportView view, ReportFinding finding) {
    List<String> missing = view.missing(finding);
    if (missing.isEmpty()) {
      word.line("TableText", view.texts().get("gaps.nothing-missing"));
    }
    missing.forEach(text -> word.line("TableBullet", text));
  }

  private static void provisions(Word word, ReportView view, ReportFinding finding) {
    List<Evidence> evidence = finding.finding().evidence();
    List<Evidence> shown = evidence.isEmpty() ? finding.finding().nearest() : evidence;
    word.paragraph("TableText");
    if (shown.isEmpty()) {
      word.run("–");
    } else {
      if (evidence.isEmpty()) {
        word.run(view.texts().get("gaps.nearest") + ": ");
      }
      Look.source(word, view, shown.getFirst());
    }
    word.end();
  }
}
