package org.lexalign.render.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.lexalign.assess.Evidence;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.ReportView;
import org.lexalign.render.view.Script;
import org.lexalign.report.ReportFinding;

/** One row for each provision under each element; near misses are named as such. */
final class EvidenceSheet {
  private EvidenceSheet() {}

  static Sheet of(ReportView view) {
    ReportTexts texts = view.texts();
    Sheet sheet =
        new Sheet(texts.get("sheet.evidence"), 28, 17, 16, 7, 24, 28, 26, 7, 11, 70, 34, 30);
    sheet.table(
        List.of(
            texts.get("gaps.element"),
            texts.get("element.finding"),
            texts.get("evidence.role"),
            texts.get("evidence.rank"),
            texts.get("evidence.citation"),
            texts.get("evidence.act"),
            texts.get("evidence.file"),
            texts.get("document.pages"),
            texts.get("document.language"),
            texts.get("evidence.quote"),
            texts.get("element.criteria"),
            texts.get("element.reviewer")));
    for (ReportFinding finding : view.report().findings()) {
      rows(sheet, view, finding, finding.finding().evidence(), "evidence.role.evidence");
      rows(sheet, view, finding, finding.finding().nearest(), "evidence.role.nearest");
    }
    return sheet;
  }

  private static void rows(
      Sheet sheet, ReportView view, ReportFinding finding, List<Evidence> list, String role) {
    ReportTexts texts = view.texts();
    var status = finding.finding().status();
    for (int i = 0; i < list.size(); i++) {
      Evidence evidence = list.get(i);
      sheet.row(
          Cell.text(texts.title(finding.element().id()), Style.STRONG),
          Cell.text(texts.get("status." + status.code()), Style.of(status)),
          Cell.text(texts.get(role)),
          Cell.number(i + 1),
          Cell.text(evidence.citation()),
          Cell.text(evidence.act(), law(evidence, Style.SMALL)),
          Cell.text(evidence.file(), Style.SMALL),
          evidence.page() > 0 ? Cell.number(evidence.page()) : Cell.empty(),
          Cell.text(view.languageName(evidence.language()), Style.SMALL),
          new Cell.Text(evidence.quote(), evidence.marks(), law(evidence, Style.TEXT)),
          Cell.text(criteria(texts, finding.element().id(), evidence), Style.SMALL),
          Cell.text("", Style.REVIEWER));
    }
  }

  private static Style law(Evidence evidence, Style style) {
    return Script.of(evidence.language()) == Script.RIGHT_TO_LEFT ? Style.RIGHT_TO_LEFT : style;
  }

  private static String criteria(ReportTexts texts, String element, Evidence evidence) {
    String shows = words(texts, element, evidence.criteria());
    String fails = words(texts, element, evidence.failed());
    StringBuilder out = new StringBuilder();
    if (!shows.isEmpty()) {
      out.append(texts.get("evidence.shows", shows));
    }
    if (!fails.isEmpty()) {
      out.append(out.isEmpty() ? "" : "\n").append(texts.get("evidence.fails", fails));
    }
    return out.toString();
  }

  private static String words(ReportTexts texts, String element, List<String> criteria) {
    return criteria.stream()
        .map(c -> texts.criterion(element, c))
        .collect(Collectors.joining("; "));
  }
}
