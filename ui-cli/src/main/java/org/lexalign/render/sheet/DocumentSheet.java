package org.lexalign.render.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.ReportView;
import org.lexalign.render.view.Script;
import org.lexalign.report.ReportDocument;

/** One row for each file supplied. */
final class DocumentSheet {
  private DocumentSheet() {}

  static Sheet of(ReportView view) {
    ReportTexts texts = view.texts();
    Sheet sheet = new Sheet(texts.get("sheet.documents"), 36, 16, 46, 12, 14, 9, 60, 26, 68);
    sheet.table(
        List.of(
            texts.get("document.file"),
            texts.get("element.finding"),
            texts.get("document.acts"),
            texts.get("document.language"),
            texts.get("document.provisions"),
            texts.get("document.pages"),
            texts.get("document.remarks"),
            texts.get("document.type"),
            texts.get("document.hash")));
    view.report().documents().forEach(document -> row(sheet, view, document));
    return sheet;
  }

  private static void row(Sheet sheet, ReportView view, ReportDocument document) {
    ReportTexts texts = view.texts();
    boolean rightToLeft = Script.of(document.language()) == Script.RIGHT_TO_LEFT;
    sheet.row(
        Cell.text(document.file(), Style.STRONG),
        document.analysable()
            ? Cell.text(texts.get("document.analysable"))
            : Cell.text(texts.get("document.not-analysable"), Style.NOT_FOUND),
        Cell.text(
            document.acts().stream()
                .map(a -> a.title() + (a.date().isEmpty() ? "" : " (" + a.date() + ")"))
                .collect(Collectors.joining("\n")),
            rightToLeft ? Style.RIGHT_TO_LEFT : Style.TEXT),
        Cell.text(view.languageName(document.language())),
        Cell.number(document.provisions()),
        document.pages() > 0 ? Cell.number(document.pages()) : Cell.empty(),
        Cell.text(
            document.warnings().stream().map(texts::warning).collect(Collectors.joining("\n")),
            Style.SMALL),
        Cell.text(document.mediaType(), Style.SMALL),
        Cell.text(document.sha256(), Style.SMALL));
  }
}
