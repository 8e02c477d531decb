package org.lexalign.render.html;

import java.util.List;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.ReportView;
import org.lexalign.report.ReportDocument;
import org.lexalign.report.ReportDocument.ActLine;

/** What was read: every file, with what is odd about it. */
final class DocumentSection {
  private static final List<String> COLUMNS =
      List.of("file", "acts", "language", "provisions", "pages", "remarks");

  private DocumentSection() {}

  static void write(Html html, ReportView view) {
    ReportTexts texts = view.texts();
    Parts.section(html, view, "documents");
    html.line("p", view.documentSummary());
    unread(html, view);
    if (!view.report().documents().isEmpty()) {
      Parts.scroll(html, texts.get("document.caption"));
      html.open("table", "class", "documents").line("caption", texts.get("document.caption"));
      html.open("thead").open("tr");
      COLUMNS.forEach(c -> html.element("th", texts.get("document." + c), "scope", "col"));
      html.end().end().open("tbody");
      view.report().documents().forEach(document -> row(html, view, document));
      html.end().end().end();
    }
    html.end();
  }

  private static void unread(Html html, ReportView view) {
    List<ReportDocument> unread = view.unread();
    if (unread.isEmpty()) {
      return;
    }
    html.open("div", "class", "notice");
    html.line("p", view.texts().count("document.unread", unread.size()));
    html.open("ul");
    for (ReportDocument document : unread) {
      html.open("li").element("bdi", document.file(), "class", "file");
      document.warnings().stream()
          .findFirst()
          .ifPresent(reason -> html.text(" — " + view.texts().warning(reason)));
      html.end();
    }
    html.end().end();
  }

  private static void row(Html html, ReportView view, ReportDocument document) {
    ReportTexts texts = view.texts();
    html.open("tr").open("th", "scope", "row");
    html.element("bdi", document.file(), "class", "file").close();
    html.open("td");
    document.acts().forEach(act -> act(html, texts, document, act));
    html.close();
    html.element("td", view.languageName(document.language()));
    html.element("td", String.valueOf(document.provisions()), "class", "number");
    html.element(
        "td", document.pages() == 0 ? "–" : String.valueOf(document.pages()), "class", "number");
    html.open("td", "class", "small");
    if (!document.analysable()) {
      html.line("p", texts.get("document.not-analysable"), "class", "strong");
    }
    document.warnings().forEach(warning -> html.line("p", texts.warning(warning)));
    html.close().end();
  }

  private static void act(Html html, ReportTexts texts, ReportDocument document, ActLine act) {
    html.open("p");
    Parts.law(html, "bdi", act.title(), document.language());
    String date = act.date().isEmpty() ? texts.get("document.date-unknown") : act.date();
    String status =
        act.status().equals("in_force") ? "" : "; " + texts.get("law-status." + act.status());
    html.element("span", " (" + date + status + ")", "class", "small").close();
  }
}
