package org.lexalign.render.html;

import java.util.List;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.ReportView;
import org.lexalign.report.TreatyLine;

/** The State and its position under the treaties. */
final class TreatySection {
  private static final List<String> COLUMNS =
      List.of("treaty", "position", "signed", "joined", "as-of", "source", "note");

  private TreatySection() {}

  static void write(Html html, ReportView view) {
    ReportTexts texts = view.texts();
    Parts.section(html, view, "treaties");
    if (view.report().treaties().isEmpty()) {
      html.line("p", texts.get("treaty.none"), "class", "notice").end();
      return;
    }
    Parts.scroll(html, texts.get("treaty.caption"));
    html.open("table").line("caption", texts.get("treaty.caption"));
    html.open("thead").open("tr");
    COLUMNS.forEach(c -> html.element("th", texts.get("treaty." + c), "scope", "col"));
    html.end().end().open("tbody");
    view.report().treaties().forEach(line -> row(html, texts, line));
    html.end().end().end();
    html.line("p", texts.get("treaty.explain"), "class", "aside").end();
  }

  private static void row(Html html, ReportTexts texts, TreatyLine line) {
    html.open("tr").open("th", "scope", "row");
    html.text(texts.elements().instrument(line.treaty())).close();
    html.element("td", texts.get("treaty.position." + line.position()));
    html.element("td", date(line.signed()), "class", "date");
    html.element("td", date(line.joined()), "class", "date");
    html.element("td", date(line.asOf()), "class", "date");
    String grade = line.grade().isEmpty() ? "" : " (" + line.grade() + ")";
    html.element("td", line.source() + (line.source().isEmpty() ? "" : grade), "class", "small");
    html.element("td", line.note(), "class", "small").end();
  }

  private static String date(String iso) {
    return iso.isEmpty() ? "–" : iso;
  }
}
