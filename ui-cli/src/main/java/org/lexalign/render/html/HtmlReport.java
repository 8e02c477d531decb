package org.lexalign.render.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.ReportView;

/**
 * The gap report as one page that needs no network. The page works without its script; the script
 * adds filters, the side panel, the colour switch and the saving of observations.
 */
public final class HtmlReport {
  private HtmlReport() {}

  /** Writes the page as UTF-8. */
  public static void write(ReportView view, OutputStream out) throws IOException {
    out.write(page(view).getBytes(StandardCharsets.UTF_8));
  }

  static String page(ReportView view) {
    ReportTexts texts = view.texts();
    Html html = new Html();
    html.trusted("<!DOCTYPE html>\n");
    html.open("html", "lang", texts.language(), "dir", "ltr").trusted("\n");
    HtmlHead.write(html, view);
    html.open("body").trusted("\n");
    html.line("a", texts.get("report.skip"), "class", "skip", "href", "#gaps");
    html.trusted(Assets.SYMBOLS);
    masthead(html, view);
    html.open("div", "class", "layout").trusted("\n");
    contents(html, texts);
    html.open("main", "id", "main").trusted("\n");
    TreatySection.write(html, view);
    DocumentSection.write(html, view);
    OverviewSection.write(html, view);
    FilterForm.write(html, view);
    GapSection.write(html, view);
    ElementSection.write(html, view);
    ProvisionAnnex.write(html, view);
    MethodAnnex.write(html, view);
    html.end().end();
    panel(html, texts);
    html.open("script").trusted(Assets.SCRIPT).end();
    return html.end().end().toString();
  }

  private static void masthead(Html html, ReportView view) {
    ReportTexts texts = view.texts();
    html.open("header", "class", "masthead").open("div", "class", "masthead-inner");
    html.open("div");
    html.line("p", texts.get("report.name"), "class", "kicker");
    html.line("h1", view.country());
    html.line("p", texts.get("report.subtitle"), "class", "subtitle");
    html.line("p", texts.get("report.disclaimer"), "class", "disclaimer").end();
    html.open("div", "class", "tools needs-script");
    html.line(
        "button",
        texts.get("report.theme.auto"),
        "type",
        "button",
        "id",
        "theme",
        "data-auto",
        texts.get("report.theme.auto"),
        "data-light",
        texts.get("report.theme.light"),
        "data-dark",
        texts.get("report.theme.dark"));
    html.line("button", texts.get("report.print"), "type", "button", "id", "print");
    html.line(
        "button",
        texts.get("notes.save"),
        "type",
        "button",
        "id",
        "save-notes",
        "title",
        texts.get("notes.about"),
        "data-country",
        view.report().country());
    html.end().end().end();
  }

  private static void contents(Html html, ReportTexts texts) {
    html.open("nav", "class", "contents", "aria-labelledby", "contents-title");
    html.line("h2", texts.get("report.contents"), "id", "contents-title");
    html.open("ol");
    for (String section :
        List.of(
            "treaties",
            "documents",
            "overview",
            "gaps",
            "elements",
            "provisions",
            "method",
            "versions")) {
      html.open("li").element("a", texts.get("section." + section), "href", "#" + section).end();
    }
    html.end().end();
  }

  private static void panel(Html html, ReportTexts texts) {
    html.open(
        "dialog",
        "id",
        "panel",
        "aria-labelledby",
        "panel-title",
        "data-elements",
        texts.get("panel.elements"));
    html.open("div", "class", "panel-head");
    html.line("h2", texts.get("panel.title"), "id", "panel-title", "tabindex", "-1");
    html.line("button", texts.get("panel.close"), "type", "button", "id", "panel-close");
    html.end().open("div", "id", "panel-body").end().end();
  }
}
