package org.lexalign.render.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.lexalign.assess.Evidence;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.GroupView;
import org.lexalign.render.view.ReportView;
import org.lexalign.report.ReportFinding;

/** One row for each element, with an empty column for the reviewer. */
final class ElementSheet {
  private ElementSheet() {}

  static Sheet of(ReportView view) {
    ReportTexts texts = view.texts();
    Sheet sheet =
        new Sheet(texts.get("sheet.elements"), 22, 30, 22, 18, 17, 12, 22, 34, 30, 62, 34);
    sheet.table(
        List.of(
            texts.get("filter.group"),
            texts.get("gaps.element"),
            texts.get("element.id"),
            texts.get("element.shown-as"),
            texts.get("element.finding"),
            texts.get("confidence.label"),
            texts.get("element.basis"),
            texts.get("element.missing"),
            texts.get("element.evidence"),
            texts.get("element.guidance"),
            texts.get("element.reviewer")));
    for (GroupView group : view.groups()) {
      group.findings().forEach(finding -> row(sheet, view, group, finding));
    }
    return sheet;
  }

  private static void row(Sheet sheet, ReportView view, GroupView group, ReportFinding finding) {
    ReportTexts texts = view.texts();
    String id = finding.element().id();
    var answer = finding.finding();
    sheet.row(
        Cell.text(group.name(), Style.SMALL),
        Cell.text(texts.title(id), Style.STRONG),
        Cell.text(id, Style.SMALL),
        Cell.text(kind(texts, finding)),
        Cell.text(texts.get("status." + answer.status().code()), Style.of(answer.status())),
        Cell.text(texts.get("confidence." + answer.confidence().code())),
        Cell.text(String.join("; ", view.authorities(finding)), Style.SMALL),
        Cell.text(String.join("\n", view.missing(finding))),
        Cell.text(
            answer.evidence().stream()
                .map(e -> citation(texts, e))
                .distinct()
                .limit(5)
                .collect(Collectors.joining("\n"))),
        Cell.text(texts.elements().guidance(id), Style.SMALL),
        Cell.text("", Style.REVIEWER));
  }

  private static String kind(ReportTexts texts, ReportFinding finding) {
    String kind = texts.get("kind." + finding.shownAs().code());
    return finding.ratificationOutstanding() ? kind + "\n" + texts.get("gaps.ratification") : kind;
  }

  private static String citation(ReportTexts texts, Evidence evidence) {
    String page = evidence.page() > 0 ? ", " + texts.get("evidence.page", evidence.page()) : "";
    return evidence.citation() + " (" + evidence.file() + page + ")";
  }
}
