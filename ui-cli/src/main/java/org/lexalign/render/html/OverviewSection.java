package org.lexalign.render.html;

import java.util.List;
import java.util.Locale;
import org.lexalign.assess.Status;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.GroupView;
import org.lexalign.render.view.ReportView;

/** How the findings spread over the groups: bars, and the same figures as a table. */
final class OverviewSection {
  private OverviewSection() {}

  static void write(Html html, ReportView view) {
    ReportTexts texts = view.texts();
    List<GroupView> groups = view.groups();
    int longest = groups.stream().mapToInt(g -> g.findings().size()).max().orElse(1);
    Parts.section(html, view, "overview");
    html.line("p", texts.get("overview.intro"));
    legend(html, view);
    html.open("figure", "class", "bars", "aria-labelledby", "bars-title");
    html.open("figcaption", "class", "hidden-text")
        .element("span", texts.get("overview.figure"), "id", "bars-title");
    html.text(". " + texts.get("overview.figure.about")).end();
    groups.forEach(group -> bar(html, view, group, longest));
    html.end();
    html.open("details").line("summary", texts.get("overview.table"));
    table(html, view, groups);
    html.end().end();
  }

  private static void legend(Html html, ReportView view) {
    html.open("dl", "class", "legend");
    for (Status status : ReportView.STATUSES) {
      html.open("div").open("dt");
      Parts.chip(html, view, status);
      html.element("span", String.valueOf(view.count(status)), "class", "count").close();
      html.element("dd", view.texts().get("status." + status.code() + ".about")).end();
    }
    html.end();
  }

  private static void bar(Html html, ReportView view, GroupView group, int longest) {
    html.open("div", "class", "bar-row");
    html.element("a", group.name(), "href", "#g-" + group.id(), "class", "bar-name");
    String id = "bar-" + group.id();
    html.open(
        "svg",
        "class",
        "bar",
        "width",
        "100%",
        "height",
        "28",
        "role",
        "img",
        "aria-labelledby",
        id + "-t " + id + "-d");
    html.element("title", group.name(), "id", id + "-t");
    html.element("desc", words(view, group), "id", id + "-d");
    double x = 0;
    for (Status status : ReportView.STATUSES) {
      int count = group.count(status);
      if (count > 0) {
        double width = 100.0 * count / longest;
        html.open(
            "rect",
            "class",
            "seg " + status.code(),
            "x",
            percent(x),
            "y",
            "1",
            "width",
            percent(width),
            "height",
            "26");
        html.element(
            "text",
            String.valueOf(count),
            "class",
            "seg-text " + status.code(),
            "x",
            percent(x + width / 2),
            "y",
            "19",
            "text-anchor",
            "middle");
        x += width;
      }
    }
    html.close().end();
  }

  private static String words(ReportView view, GroupView group) {
    StringBuilder out = new StringBuilder();
    for (Status status : ReportView.STATUSES) {
      if (group.count(status) > 0) {
        String name = view.texts().get("status." + status.code());
        out.append(out.isEmpty() ? "" : "; ");
        out.append(view.texts().get("overview.bar", name, group.count(status)));
      }
    }
    return out.toString();
  }

  private static void table(Html html, ReportView view, List<GroupView> groups) {
    ReportTexts texts = view.texts();
    Parts.scroll(html, texts.get("overview.figure"));
    html.open("table", "class", "figures").line("caption", texts.get("overview.figure"));
    html.open("thead").open("tr");
    html.element("th", texts.get("overview.group"), "scope", "col");
    for (Status status : ReportView.STATUSES) {
      html.element("th", texts.get("status." + status.code()), "scope", "col", "class", "number");
    }
    html.element("th", texts.get("overview.total"), "scope", "col", "class", "number");
    html.end().end().open("tbody");
    for (GroupView group : groups) {
      html.open("tr").element("th", group.name(), "scope", "row");
      for (Status status : ReportView.STATUSES) {
        html.element("td", String.valueOf(group.count(status)), "class", "number");
      }
      html.element("td", String.valueOf(group.findings().size()), "class", "number").end();
    }
    html.end().end().end();
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
