package org.lexalign.render.word;

import java.util.List;
import org.lexalign.assess.CriterionResult;
import org.lexalign.assess.Evidence;
import org.lexalign.assess.Status;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.GroupView;
import org.lexalign.render.view.ReportView;
import org.lexalign.report.ReportFinding;

/** Every element as a form: a label on the left, the answer on the right, the reviewer last. */
final class ElementForms {
  private static final String LABEL = "F4F6F9";

  private ElementForms() {}

  /** Bookmark of an element's form. */
  static String bookmark(ReportView view, ReportFinding finding) {
    return "element_" + (view.report().findings().indexOf(finding) + 1);
  }

  static void write(Word word, ReportView view) {
    word.heading(1, view.texts().get("section.elements"), "elements");
    List<GroupView> groups = view.groups();
    for (int i = 0; i < groups.size(); i++) {
      word.heading(2, groups.get(i).name(), "group_" + (i + 1));
      groups.get(i).findings().forEach(finding -> form(word, view, finding));
    }
  }

  private static void form(Word word, ReportView view, ReportFinding finding) {
    ReportTexts texts = view.texts();
    String id = finding.element().id();
    word.heading(3, texts.title(id), bookmark(view, finding));
    Table table = new Table(word, texts.title(id), Table.PORTRAIT, 19, 81);
    if (!texts.elements().question(id).isEmpty()) {
      row(
          word,
          table,
          texts.get("element.question"),
          "",
          false,
          () -> word.line("TableText", texts.elements().question(id)));
    }
    Status status = finding.finding().status();
    row(
        word,
        table,
        texts.get("element.finding"),
        Look.fill(status),
        false,
        () -> finding(word, view, finding));
    row(word, table, texts.get("element.basis"), "", false, () -> basis(word, view, finding));
    row(word, table, texts.get("element.evidence"), "", true, () -> evidence(word, view, finding));
    row(word, table, texts.get("element.criteria"), "", true, () -> criteria(word, texts, finding));
    if (!finding.finding().nearest().isEmpty()) {
      row(
          word,
          table,
          texts.get("element.nearest"),
          "",
          true,
          () -> finding.finding().nearest().forEach(e -> near(word, view, finding, e)));
    }
    if (!texts.elements().guidance(id).isEmpty()) {
      row(word, table, texts.get("element.guidance"), "", true, () -> guidance(word, texts, id));
    }
    row(
        word,
        table,
        texts.get("element.reviewer"),
        "",
        false,
        () -> word.line("TableText", "").line("TableText", "").line("TableText", ""));
    table.end();
  }

  private static void row(
      Word word, Table table, String label, String fill, boolean maySplit, Runnable content) {
    table.row(maySplit).cell(0, LABEL, () -> word.line("TableLabel", label));
    table.cell(1, fill, content).endRow();
  }

  private static void finding(Word word, ReportView view, ReportFinding finding) {
    ReportTexts texts = view.texts();
    word.paragraph("TableText").run("Strong", Look.text(view, finding.finding().status()));
    word.run(" · " + texts.get("kind." + finding.shownAs().code()));
    String confidence = texts.get("confidence." + finding.finding().confidence().code());
    word.run(" · " + texts.get("confidence.label") + ": " + confidence).end();
    view.missing(finding).stream()
        .findFirst()
        .ifPresent(first ->
            word.line(
                "Small",
                texts.get("element.missing") + ": " + String.join("; ", view.missing(finding))));
    if (finding.ratificationOutstanding()) {
      word.line("Small", texts.get("element.ratification"));
    }
  }

  private static void basis(Word word, ReportView view, ReportFinding finding) {
    word.paragraph("TableText").run(String.join("; ", view.authorities(finding)));
    word.run(" · ").run("Code", finding.element().id()).end();
  }

  private static void evidence(Word word, ReportView view, ReportFinding finding) {
    ReportTexts texts = view.texts();
    finding.finding().evidence().forEach(e -> cited(word, view, e));
    if (finding.finding().evidence().isEmpty()) {
      word.line("TableText", texts.get("element.evidence.none"));
    }
    if (finding.finding().status() == Status.NOT_FOUND) {
      String acts =
          texts.count("element.searched.acts", view.actsSearched(), view.provisionsSearched());
      String terms = String.join(", ", view.terms(finding));
      String tried = terms.isEmpty() ? "" : " " + texts.get("element.searched.terms", terms);
      word.line("Small", texts.get("element.searched") + ": " + acts + tried);
    }
  }

  private static void cited(Word word, ReportView view, Evidence evidence) {
    word.citationParagraph();
    Look.source(word, view, evidence);
    word.end();
    if (!evidence.quote().isEmpty()) {
      word.lawParagraph("Quotation", evidence.language());
      word.quotation(evidence.quote(), evidence.marks(), evidence.language()).end();
    }
  }

  private static void near(Word word, ReportView view, ReportFinding finding, Evidence evidence) {
    cited(word, view, evidence);
    if (!evidence.failed().isEmpty()) {
      String id = finding.element().id();
      List<String> failed =
          evidence.failed().stream().map(c -> view.texts().criterion(id, c)).toList();
      word.line("Small", view.texts().get("evidence.fails", String.join("; ", failed)));
    }
  }

  private static void criteria(Word word, ReportTexts texts, ReportFinding finding) {
    for (CriterionResult.Role role : CriterionResult.Role.values()) {
      List<CriterionResult> results =
          finding.finding().criteria().stream().filter(c -> c.role() == role).toList();
      if (!results.isEmpty()) {
        String key = role == CriterionResult.Role.MET ? "met" : "partial";
        word.line("Small", texts.get("element.criteria." + key));
        results.forEach(result -> criterion(word, texts, finding, result));
      }
    }
    if (finding.finding().criteria().isEmpty()) {
      word.line("TableText", "–");
    }
  }

  private static void criterion(
      Word word, ReportTexts texts, ReportFinding finding, CriterionResult result) {
    String outcome = result.satisfied() ? "shown" : "not-shown";
    word.paragraph("TableText").run(result.satisfied() ? "✓ " : "○ ");
    word.run(texts.criterion(finding.element().id(), result.id()));
    word.run(" (" + texts.get("element.criterion." + outcome) + ")").end();
  }

  private static void guidance(Word word, ReportTexts texts, String id) {
    word.line("TableText", texts.elements().guidance(id));
    List<String> authority = texts.elements().guidanceAuthority(id);
    if (!authority.isEmpty()) {
      word.line("Small", texts.get("element.guidance.authority", String.join("; ", authority)));
    }
  }
}
