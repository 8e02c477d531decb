package org.lexalign.render.html;

import java.util.List;
import org.lexalign.catalogue.ElementKind;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.GroupView;
import org.lexalign.render.view.ReportView;
import org.lexalign.report.ReportFinding;

/** Gaps first: obligations before recommendations, by group, one line each. */
final class GapSection {
  private static final List<String> COLUMNS = List.of("element", "finding", "missing", "evidence");

  private GapSection() {}

  static void write(Html html, ReportView view) {
    ReportTexts texts = view.texts();
    Parts.section(html, view, "gaps");
    var gaps = view.gaps();
    html.line("p", texts.get(gaps.isEmpty() ? "gaps.none" : "gaps.intro"));
    gaps.forEach((kind, groups) -> kind(html, view, kind, groups));
    html.end();
  }

  private static void kind(Html html, ReportView view, ElementKind kind, List<GroupView> groups) {
    int count = groups.stream().mapToInt(g -> g.findings().size()).sum();
    html.open("section", "class", "gap-kind", "data-filtered", "");
    html.open("h3").text(view.texts().get("kind." + kind.code() + ".plural")).text(" ");
    html.element("span", view.texts().count("gaps.count", count), "class", "count").end();
    Parts.scroll(html, view.texts().get("kind." + kind.code() + ".plural"));
    html.open("table", "class", "gaps");
    html.line(
        "caption", view.texts().get("kind." + kind.code() + ".plural"), "class", "hidden-text");
    html.open("thead").open("tr");
    COLUMNS.forEach(c -> html.element("th", view.texts().get("gaps." + c), "scope", "col"));
    html.end().end();
    groups.forEach(group -> group(html, view, group));
    html.end().end().end();
  }

  private static void group(Html html, ReportView view, GroupView group) {
    html.open("tbody", "data-filtered", "").open("tr", "class", "group-row");
    html.element("th", group.name(), "scope", "rowgroup", "colspan", "4").end();
    group.findings().forEach(finding -> row(html, view, finding));
    html.end();
  }

  private static void row(Html html, ReportView view, ReportFinding finding) {
    String id = finding.element().id();
    html.open("tr", Parts.filterData(finding, "class", "gap", "data-element", id));
    html.open("th", "scope", "row");
    html.element("a", view.texts().title(id), "href", "#" + Parts.anchor(id));
    html.element("span", String.join("; ", view.authorities(finding)), "class", "basis");
    if (finding.ratificationOutstanding()) {
      html.element("span", view.texts().get("gaps.ratification"), "class", "tag");
    }
    html.close().open("td");
    Parts.chip(html, view, finding.finding().status());
    html.close().open("td");
    missing(html, view, finding);
    html.close().open("td", "class", "cites");
    provisions(html, view, finding);
    html.close().end();
  }

  private static void missing(Html html, ReportView view, ReportFinding finding) {
    List<String> missing = view.missing(finding);
    if (missing.isEmpty()) {
      html.text(view.texts().get("gaps.nothing-missing"));
    } else {
      Parts.list(html, missing);
    }
  }

  private static void provisions(Html html, ReportView view, ReportFinding finding) {
    var evidence = finding.finding().evidence();
    if (!evidence.isEmpty()) {
      Parts.citation(html, view, evidence.getFirst());
    } else if (!finding.finding().nearest().isEmpty()) {
      html.element("span", view.texts().get("gaps.nearest") + ": ", "class", "small");
      Parts.citation(html, view, finding.finding().nearest().getFirst());
    } else {
      html.text("–");
    }
  }
}
