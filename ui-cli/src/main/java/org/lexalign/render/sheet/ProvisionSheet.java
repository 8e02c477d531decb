package org.lexalign.render.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.ReportView;
import org.lexalign.render.view.Script;
import org.lexalign.report.ProvisionText;

/** One row for each provision cited, with its full text and the elements that it serves. */
final class ProvisionSheet {
  private ProvisionSheet() {}

  static Sheet of(ReportView view) {
    ReportTexts texts = view.texts();
    Sheet sheet = new Sheet(texts.get("sheet.provisions"), 24, 40, 28, 28, 90, 44);
    sheet.table(
        List.of(
            texts.get("evidence.citation"),
            texts.get("provisions.context"),
            texts.get("evidence.heading"),
            texts.get("evidence.file"),
            texts.get("provisions.text"),
            texts.get("provisions.elements")));
    view.report().provisions().forEach(provision -> row(sheet, view, provision));
    return sheet;
  }

  private static void row(Sheet sheet, ReportView view, ProvisionText provision) {
    boolean rightToLeft = Script.of(provision.language()) == Script.RIGHT_TO_LEFT;
    Style law = rightToLeft ? Style.RIGHT_TO_LEFT : Style.TEXT;
    sheet.row(
        Cell.text(provision.citation(), Style.STRONG),
        Cell.text(String.join("\n", provision.context()), rightToLeft ? law : Style.SMALL),
        Cell.text(provision.heading(), law),
        Cell.text(view.citedAs(provision).map(e -> e.file()).orElse(""), Style.SMALL),
        Cell.text(provision.text(), law),
        Cell.text(
            provision.elements().stream()
                .map(e -> view.texts().title(e))
                .collect(Collectors.joining("\n"))));
  }
}
