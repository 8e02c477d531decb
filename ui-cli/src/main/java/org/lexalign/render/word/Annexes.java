package org.lexalign.render.word;

import java.util.List;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.Method;
import org.lexalign.render.view.ReportView;
import org.lexalign.report.ProvisionText;
import org.lexalign.report.ReportDocument;

/** Annexes: provisions and elements, method and limits, versions and hashes. */
final class Annexes {
  private Annexes() {}

  static void provisions(Word word, ReportView view) {
    ReportTexts texts = view.texts();
    word.heading(1, texts.get("section.provisions"), "provisions");
    List<ProvisionText> provisions = view.report().provisions();
    if (provisions.isEmpty()) {
      word.line("Normal", texts.get("provisions.none"));
      return;
    }
    Table table = new Table(word, texts.get("provisions.caption"), Table.LANDSCAPE, 22, 50, 28);
    table.head(
        List.of(
            texts.get("provisions.provision"),
            texts.get("provisions.text"),
            texts.get("provisions.elements")));
    for (int i = 0; i < provisions.size(); i++) {
      ProvisionText provision = provisions.get(i);
      int number = i + 1;
      table.row(true).cell(0, "", () -> place(word, view, provision, number));
      table.cell(1, "", () -> text(word, provision));
      table.cell(2, "", () -> elements(word, view, provision)).endRow();
    }
    table.end();
  }

  private static void place(Word word, ReportView view, ProvisionText provision, int number) {
    String language = provision.language();
    word.paragraph("TableText").bookmark("provision_" + number);
    word.inline(provision.citation(), language).end();
    provision
        .context()
        .forEach(h -> word.lawParagraph("Small", language).law(h, language, false).end());
    view.citedAs(provision)
        .ifPresent(e -> {
          String page = e.page() > 0 ? ", " + view.texts().get("evidence.page", e.page()) : "";
          word.line("Small", e.file() + page);
        });
  }

  private static void text(Word word, ProvisionText provision) {
    String language = provision.language();
    if (!provision.heading().isEmpty()) {
      word.lawParagraph("ProvisionHeading", language)
          .law(provision.heading(), language, false)
          .end();
    }
    provision
        .text()
        .lines()
        .forEach(l -> word.lawParagraph("ProvisionText", language).law(l, language, false).end());
    if (provision.heading().isEmpty() && provision.text().isEmpty()) {
      word.line("TableText", "");
    }
  }

  private static void elements(Word word, ReportView view, ProvisionText provision) {
    if (provision.elements().isEmpty()) {
      word.line("Small", view.texts().get("panel.no-elements"));
    }
    for (String element : provision.elements()) {
      word.paragraph("TableText");
      Runnable title = () -> word.run(view.texts().title(element));
      view.finding(element)
          .ifPresentOrElse(f -> word.link(ElementForms.bookmark(view, f), title), title);
      word.end();
    }
  }

  static void method(Word word, ReportView view) {
    ReportTexts texts = view.texts();
    word.heading(1, texts.get("section.method"), "method");
    for (String topic : Method.TOPICS) {
      word.heading(4, texts.get("method." + topic + ".title"), "method_" + topic);
      word.line("Normal", texts.get("method." + topic));
    }
    word.heading(4, texts.get("method.status.title"), "method_status");
    for (var status : ReportView.STATUSES) {
      word.paragraph("Normal").run("Strong", Look.text(view, status));
      word.run(" — " + texts.get("status." + status.code() + ".about")).end();
    }
  }

  static void versions(Word word, ReportView view) {
    ReportTexts texts = view.texts();
    word.heading(1, texts.get("section.versions"), "versions");
    fact(word, texts.get("versions.program"), "LexAlign " + view.report().programVersion());
    fact(word, texts.get("versions.catalogue"), view.report().catalogueVersion());
    fact(word, texts.get("versions.catalogue-hash"), view.report().catalogueSha256());
    if (!view.report().documents().isEmpty()) {
      Table table = new Table(word, texts.get("versions.inputs"), Table.PORTRAIT, 35, 65);
      table.head(List.of(texts.get("document.file"), texts.get("document.hash")));
      for (ReportDocument document : view.report().documents()) {
        table.row(false).text(0, document.file());
        table.cell(1, "", () -> word.paragraph("TableText").run("Code", document.sha256()).end());
        table.endRow();
      }
      table.end();
    }
    word.line("Small", texts.get("versions.reproduce"));
  }

  private static void fact(Word word, String label, String value) {
    word.paragraph("Normal").run("Strong", label + ": ").run(value).end();
  }
}
