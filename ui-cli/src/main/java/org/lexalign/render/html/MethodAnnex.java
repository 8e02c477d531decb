package org.lexalign.render.html;

import org.lexalign.assess.Status;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.Method;
import org.lexalign.render.view.ReportView;
import org.lexalign.report.ReportDocument;

/** Annexes B and C: method and limits; versions and hashes. */
final class MethodAnnex {
  private MethodAnnex() {}

  static void write(Html html, ReportView view) {
    method(html, view);
    versions(html, view);
  }

  private static void method(Html html, ReportView view) {
    ReportTexts texts = view.texts();
    Parts.section(html, view, "method");
    html.open("dl", "class", "method");
    for (String topic : Method.TOPICS) {
      html.line("dt", texts.get("method." + topic + ".title"));
      html.line("dd", texts.get("method." + topic));
    }
    html.line("dt", texts.get("method.status.title"));
    for (Status status : ReportView.STATUSES) {
      html.open("dd");
      Parts.chip(html, view, status);
      html.text(" " + texts.get("status." + status.code() + ".about")).end();
    }
    html.end().end();
  }

  private static void versions(Html html, ReportView view) {
    ReportTexts texts = view.texts();
    Parts.section(html, view, "versions");
    html.open("dl", "class", "versions");
    html.line("dt", texts.get("versions.program"));
    html.line("dd", "LexAlign " + view.report().programVersion());
    html.line("dt", texts.get("versions.catalogue"));
    html.line("dd", view.report().catalogueVersion());
    html.line("dt", texts.get("versions.catalogue-hash"));
    html.open("dd").element("code", view.report().catalogueSha256()).end().end();
    if (!view.report().documents().isEmpty()) {
      Parts.scroll(html, texts.get("versions.inputs"));
      html.open("table", "class", "hashes").line("caption", texts.get("versions.inputs"));
      html.open("thead").open("tr");
      html.element("th", texts.get("document.file"), "scope", "col");
      html.element("th", texts.get("document.type"), "scope", "col");
      html.element("th", texts.get("document.hash"), "scope", "col").end().end();
      html.open("tbody");
      for (ReportDocument document : view.report().documents()) {
        html.open("tr").open("th", "scope", "row");
        html.element("bdi", document.file(), "class", "file").close();
        html.element("td", document.mediaType(), "class", "small");
        html.open("td").element("code", document.sha256()).close().end();
      }
      html.end().end().end();
    }
    html.line("p", texts.get("versions.reproduce"), "class", "aside").end();
  }
}
