package org.lexalign.render.html;

import org.lexalign.render.view.ReportView;

/** The head of the page: what it may load (nothing) and how it looks. */
final class HtmlHead {
  private HtmlHead() {}

  static void write(Html html, ReportView view) {
    html.open("head").trusted("\n").open("meta", "charset", "utf-8").trusted("\n");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy()).trusted("\n");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.trusted("\n").open("meta", "name", "referrer", "content", "no-referrer").trusted("\n");
    html.open("meta", "name", "color-scheme", "content", "light dark").trusted("\n");
    html.open("meta", "name", "generator", "content", "LexAlign " + view.report().programVersion());
    html.trusted("\n").line("title", view.title());
    html.open("style").trusted(Assets.STYLE).end().end();
  }

  private static String policy() {
    return "default-src 'none'; script-src "
        + Assets.hash(Assets.SCRIPT)
        + "; style-src "
        + Assets.hash(Assets.STYLE)
        + "; base-uri 'none'; form-action 'none'";
  }
}
