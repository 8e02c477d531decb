package org.lexalign.render.html;

import java.util.List;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.ReportView;
import org.lexalign.report.ProvisionText;

/** Annex A: every provision cited, its place, its full text and the elements that it serves. */
final class ProvisionAnnex {
  private ProvisionAnnex() {}

  static void write(Html html, ReportView view) {
    ReportTexts texts = view.texts();
    Parts.section(html, view, "provisions");
    List<ProvisionText> provisions = view.report().provisions();
    if (provisions.isEmpty()) {
      html.line("p", texts.get("provisions.none")).end();
      return;
    }
    html.line("p", texts.get("provisions.intro"));
    html.open("table", "class", "provisions");
    html.line("caption", texts.get("provisions.caption"), "class", "hidden-text");
    html.open("thead").open("tr");
    html.element("th", texts.get("provisions.provision"), "scope", "col");
    html.element("th", texts.get("provisions.elements"), "scope", "col").end().end();
    html.open("tbody");
    for (int i = 0; i < provisions.size(); i++) {
      row(html, view, provisions.get(i), i + 1);
    }
    html.end().end().end();
  }

  private static void row(Html html, ReportView view, ProvisionText provision, int number) {
    html.open("tr", "id", "p-" + number).open("th", "scope", "row");
    html.open("p", "class", "provision-title");
    Parts.law(html, "bdi", provision.citation(), provision.language());
    html.close().open("div", "class", "provision-place");
    provision.context().forEach(heading -> Parts.law(html, "p", heading, provision.language()));
    view.citedAs(provision)
        .ifPresent(e -> {
          html.open("p").element("bdi", e.file(), "class", "file");
          html.text(e.page() > 0 ? ", " + view.texts().get("evidence.page", e.page()) : "");
          html.close();
        });
    html.end().open("details").line("summary", view.texts().get("provisions.text"));
    html.open("div", "class", "provision-text");
    if (!provision.heading().isEmpty()) {
      html.open("p", "class", "provision-heading");
      Parts.law(html, "span", provision.heading(), provision.language());
      html.close();
    }
    provision.text().lines().forEach(line -> Parts.law(html, "p", line, provision.language()));
    html.close().close().close();
    elements(html, view, provision);
    html.end();
  }

  private static void elements(Html html, ReportView view, ProvisionText provision) {
    html.open("td", "class", "provision-elements");
    if (provision.elements().isEmpty()) {
      html.element("p", view.texts().get("panel.no-elements"), "class", "small");
    } else {
      html.open("ul", "class", "plain");
      for (String element : provision.elements()) {
        html.open("li");
        html.element("a", view.texts().title(element), "href", "#" + Parts.anchor(element));
        view.finding(element)
            .ifPresent(f -> {
              html.text(" ");
              String status = f.finding().status().code();
              html.element("span", view.texts().get("status." + status), "class", "small");
            });
        html.end();
      }
      html.close();
    }
    html.close();
  }
}
