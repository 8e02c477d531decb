package org.lexalign.render.sheet;

import java.util.ArrayList;
import java.util.List;
import org.lexalign.assess.Status;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.GroupView;
import org.lexalign.render.view.ReportView;
import org.lexalign.report.TreatyLine;

/** State, treaty status and figures by group. */
final class SummarySheet {
  private SummarySheet() {}

  static Sheet of(ReportView view) {
    ReportTexts texts = view.texts();
    Sheet sheet = new Sheet(texts.get("sheet.summary"), 44, 17, 15, 17, 17, 17, 34, 34);
    sheet.row(Cell.text(view.title(), Style.TITLE));
    sheet.row(Cell.text(texts.get("report.subtitle"), Style.SUBTITLE));
    sheet.row(Cell.text(texts.get("report.disclaimer"), Style.SUBTITLE)).row();
    sheet.row(Cell.text(view.documentSummary(), Style.SUBTITLE)).row();
    figures(sheet, view);
    sheet.row();
    treaties(sheet, view);
    return sheet;
  }

  private static void figures(Sheet sheet, ReportView view) {
    ReportTexts texts = view.texts();
    List<Cell> head = new ArrayList<>(List.of(head(texts.get("overview.group"))));
    for (Status status : ReportView.STATUSES) {
      head.add(head(texts.get("status." + status.code())));
    }
    head.add(head(texts.get("overview.total")));
    sheet.row(head);
    for (GroupView group : view.groups()) {
      List<Cell> row = new ArrayList<>(List.of(Cell.text(group.name())));
      ReportView.STATUSES.forEach(s -> row.add(count(group.count(s), s)));
      row.add(Cell.number(group.findings().size()));
      sheet.row(row);
    }
    List<Cell> total =
        new ArrayList<>(List.of(Cell.text(texts.get("overview.total"), Style.TOTAL)));
    ReportView.STATUSES.forEach(s -> total.add(new Cell.Number(view.count(s), Style.TOTAL)));
    total.add(new Cell.Number(view.report().findings().size(), Style.TOTAL));
    sheet.row(total);
    sheet.row(Cell.text(texts.get("overview.intro"), Style.SUBTITLE));
  }

  private static Cell count(int count, Status status) {
    return new Cell.Number(count, count == 0 ? Style.NUMBER : Style.of(status));
  }

  private static void treaties(Sheet sheet, ReportView view) {
    ReportTexts texts = view.texts();
    if (view.report().treaties().isEmpty()) {
      sheet.row(Cell.text(texts.get("treaty.none"), Style.SUBTITLE));
      return;
    }
    List<String> columns =
        List.of("treaty", "position", "signed", "joined", "as-of", "grade", "source", "note");
    sheet.row(columns.stream().map(c -> head(texts.get("treaty." + c))).toList());
    for (TreatyLine line : view.report().treaties()) {
      sheet.row(
          Cell.text(texts.elements().instrument(line.treaty()), Style.STRONG),
          Cell.text(texts.get("treaty.position." + line.position())),
          Cell.text(line.signed()),
          Cell.text(line.joined()),
          Cell.text(line.asOf()),
          Cell.text(line.grade()),
          Cell.text(line.source(), Style.SMALL),
          Cell.text(line.note(), Style.SMALL));
    }
  }

  private static Cell head(String text) {
    return Cell.text(text, Style.HEAD);
  }
}
