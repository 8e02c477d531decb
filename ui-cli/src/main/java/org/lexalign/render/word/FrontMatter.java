package org.lexalign.render.word;

import java.util.ArrayList;
import java.util.List;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.GroupView;
import org.lexalign.render.view.ReportView;
import org.lexalign.report.ReportDocument;
import org.lexalign.report.ReportDocument.ActLine;
import org.lexalign.report.TreatyLine;

/** Title, contents, treaty status, what was read and the figures by group. */
final class FrontMatter {
  /** A row with more remarks than this may run over a page's end. */
  private static final int LONG = 8;

  private FrontMatter() {}

  static void write(Word word, ReportView view) {
    ReportTexts texts = view.texts();
    word.line("Kicker", texts.get("report.name")).line("Title", view.country());
    word.line("Subtitle", texts.get("report.subtitle"));
    word.line("Notice", texts.get("report.disclaimer"));
    Contents.write(word, view);
    treaties(word, view);
    documents(word, view);
    overview(word, view);
  }

  private static void treaties(Word word, ReportView view) {
    ReportTexts texts = view.texts();
    word.heading(1, texts.get("section.treaties"), "treaties");
    if (view.report().treaties().isEmpty()) {
      word.line("Normal", texts.get("treaty.none"));
      return;
    }
    Table table =
        new Table(word, texts.get("treaty.caption"), Table.PORTRAIT, 26, 14, 13, 13, 13, 21);
    List<String> columns = List.of("treaty", "position", "signed", "joined", "as-of", "source");
    table.head(columns.stream().map(c -> texts.get("treaty." + c)).toList());
    for (TreatyLine line : view.report().treaties()) {
      table.row(false).cell(0, "", () -> treaty(word, texts, line));
      table.text(1, texts.get("treaty.position." + line.position()));
      table.text(2, dash(line.signed())).text(3, dash(line.joined())).text(4, dash(line.asOf()));
      String grade =
          line.grade().isEmpty() || line.source().isEmpty() ? "" : " (" + line.grade() + ")";
      table.text(5, line.source() + grade).endRow();
    }
    table.end();
    word.line("Small", texts.get("treaty.explain"));
  }

  private static void treaty(Word word, ReportTexts texts, TreatyLine line) {
    word.paragraph("TableText").run("Strong", line.treaty()).end();
    String name = texts.elements().instrument(line.treaty());
    if (!name.equals(line.treaty())) {
      word.line("TableText", name);
    }
    if (!line.note().isEmpty()) {
      word.line("Small", texts.get("treaty.note") + ": " + line.note());
    }
  }

  private static void documents(Word word, ReportView view) {
    ReportTexts texts = view.texts();
    word.heading(1, texts.get("section.documents"), "documents");
    word.line("Normal", view.documentSummary());
    if (view.report().documents().isEmpty()) {
      return;
    }
    Table table = new Table(word, texts.get("document.caption"), Table.PORTRAIT, 24, 30, 12, 34);
    List<String> columns = List.of("file", "acts", "language", "remarks");
    table.head(columns.stream().map(c -> texts.get("document." + c)).toList());
    for (ReportDocument document : view.report().documents()) {
      table.row(document.warnings().size() > LONG).text(0, document.file());
      table.cell(1, "", () -> acts(word, texts, document));
      table.text(2, view.languageName(document.language()));
      table.cell(3, document.analysable() ? "" : "FBE9E6", () -> remarks(word, texts, document));
      table.endRow();
    }
    table.end();
  }

  private static void acts(Word word, ReportTexts texts, ReportDocument document) {
    for (ActLine act : document.acts()) {
      word.paragraph("TableText").inline(act.title(), document.language());
      String date = act.date().isEmpty() ? texts.get("document.date-unknown") : act.date();
      word.run(" (" + date + ")").end();
    }
    List<String> counts = new ArrayList<>();
    counts.add(texts.get("document.provisions") + ": " + document.provisions());
    if (document.pages() > 0) {
      counts.add(texts.get("document.pages") + ": " + document.pages());
    }
    word.line("Small", String.join("; ", counts));
  }

  private static void remarks(Word word, ReportTexts texts, ReportDocument document) {
    String state = document.analysable() ? "document.analysable" : "document.not-analysable";
    word.paragraph("TableText").run("Strong", texts.get(state)).end();
    document.warnings().forEach(warning -> word.line("Small", texts.warning(warning)));
  }

  private static void overview(Word word, ReportView view) {
    ReportTexts texts = view.texts();
    word.heading(1, texts.get("section.overview"), "overview");
    word.line("Normal", texts.get("overview.intro"));
    Table table =
        new Table(word, texts.get("overview.figure"), Table.PORTRAIT, 34, 11, 11, 11, 11, 12, 10);
    List<String> head = new ArrayList<>(List.of(texts.get("overview.group")));
    ReportView.STATUSES.forEach(s -> head.add(texts.get("status." + s.code())));
    head.add(texts.get("overview.total"));
    table.head(head);
    for (GroupView group : view.groups()) {
      table.row(false).text(0, group.name());
      for (int i = 0; i < ReportView.STATUSES.size(); i++) {
        var status = ReportView.STATUSES.get(i);
        int count = group.count(status);
        String fill = count == 0 ? "" : Look.fill(status);
        table.cell(i + 1, fill, () -> word.line("TableNumber", String.valueOf(count)));
      }
      String total = String.valueOf(group.findings().size());
      table.cell(6, "", () -> word.line("TableNumber", total)).endRow();
    }
    table.end();
  }

  private static String dash(String date) {
    return date.isEmpty() ? "–" : date;
  }
}
