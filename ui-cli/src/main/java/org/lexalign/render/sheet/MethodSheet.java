package org.lexalign.render.sheet;

import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.Method;
import org.lexalign.render.view.ReportView;

/** Method, limits and versions. */
final class MethodSheet {
  private MethodSheet() {}

  static Sheet of(ReportView view) {
    ReportTexts texts = view.texts();
    Sheet sheet = new Sheet(texts.get("sheet.method"), 34, 110);
    sheet.row(Cell.text(texts.get("section.method"), Style.TITLE));
    for (String topic : Method.TOPICS) {
      sheet.row(
          Cell.text(texts.get("method." + topic + ".title"), Style.STRONG),
          Cell.text(texts.get("method." + topic)));
    }
    for (var status : ReportView.STATUSES) {
      sheet.row(
          Cell.text(texts.get("status." + status.code()), Style.of(status)),
          Cell.text(texts.get("status." + status.code() + ".about")));
    }
    sheet.row().row(Cell.text(texts.get("section.versions"), Style.TITLE));
    fact(sheet, texts.get("versions.program"), "LexAlign " + view.report().programVersion());
    fact(sheet, texts.get("versions.catalogue"), view.report().catalogueVersion());
    fact(sheet, texts.get("versions.catalogue-hash"), view.report().catalogueSha256());
    return sheet;
  }

  private static void fact(Sheet sheet, String label, String value) {
    sheet.row(Cell.text(label, Style.STRONG), Cell.text(value));
  }
}
