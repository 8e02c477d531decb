package org.lexalign.render.html;

import java.util.Arrays;
import java.util.List;
import org.lexalign.assess.Evidence;
import org.lexalign.assess.Mark;
import org.lexalign.assess.Status;
import org.lexalign.render.view.ReportView;
import org.lexalign.render.view.Script;
import org.lexalign.report.ReportFinding;

/** Pieces that several sections use. */
final class Parts {
  private Parts() {}

  /** Id of an element's article in the page. */
  static String anchor(String element) {
    return "el-" + element.replaceAll("[^A-Za-z0-9_-]", "-");
  }

  /** Opens a section with its heading. */
  static void section(Html html, ReportView view, String id) {
    html.open("section", "id", id, "aria-labelledby", id + "-title").trusted("\n");
    html.line("h2", view.texts().get("section." + id), "id", id + "-title");
  }

  /** Opens a frame in which a wide table can be scrolled, by keyboard too. */
  static void scroll(Html html, String label) {
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", label);
  }

  /** A status as symbol and word. */
  static void chip(Html html, ReportView view, Status status) {
    html.open("span", "class", "chip " + status.code());
    symbol(html, status);
    html.text(view.texts().get("status." + status.code())).close();
  }

  static void symbol(Html html, Status status) {
    html.open("svg", "class", "symbol", "aria-hidden", "true", "focusable", "false");
    html.open("use", "href", "#i-" + status.code()).close();
  }

  /** Attributes by which the filters find a finding. */
  static String[] filterData(ReportFinding finding, String... more) {
    String[] data = {
      "data-status", finding.finding().status().code(),
      "data-kind", finding.shownAs().code(),
      "data-group", finding.element().group()
    };
    String[] all = Arrays.copyOf(more, more.length + data.length);
    System.arraycopy(data, 0, all, more.length, data.length);
    return all;
  }

  /** Text of a law in a span that knows its language and direction. */
  static void law(Html html, String tag, String text, String language) {
    html.element(tag, text, attributes(language));
  }

  static String[] attributes(String language) {
    return language.isEmpty()
        ? new String[] {"dir", "auto"}
        : new String[] {"lang", language, "dir", Script.of(language).direction()};
  }

  /** The citation; a link to the full text where the report has it. */
  static void citation(Html html, ReportView view, Evidence evidence) {
    var number = view.provisionNumber(evidence.provision());
    if (number.isPresent()) {
      html.open(
          "a",
          "class",
          "citation",
          "href",
          "#p-" + number.get(),
          "data-panel",
          String.valueOf(number.get()));
      law(html, "bdi", evidence.citation(), evidence.language());
      html.close();
    } else {
      html.open("span", "class", "citation");
      law(html, "bdi", evidence.citation(), evidence.language());
      html.close();
    }
  }

  /** Where a citation is found: act, page, file. */
  static void source(Html html, ReportView view, Evidence evidence) {
    html.open("span", "class", "source");
    law(html, "bdi", evidence.act(), evidence.language());
    if (evidence.page() > 0) {
      html.text(" · " + view.texts().get("evidence.page", evidence.page()));
    }
    html.text(" · ").element("bdi", evidence.file(), "class", "file").close();
  }

  /** The quotation with the words marked that carry the finding. */
  static void quotation(Html html, Evidence evidence) {
    html.open("blockquote", attributes(evidence.language()));
    int from = 0;
    for (Mark mark : evidence.marks()) {
      html.text(evidence.quote().substring(from, mark.start()));
      html.element("mark", evidence.quote().substring(mark.start(), mark.end()));
      from = mark.end();
    }
    html.text(evidence.quote().substring(from)).end();
  }

  /** A list of short texts. */
  static void list(Html html, List<String> items) {
    html.open("ul", "class", "plain");
    items.forEach(item -> html.line("li", item));
    html.end();
  }
}
