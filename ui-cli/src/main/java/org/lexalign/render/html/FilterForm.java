package org.lexalign.render.html;

import java.util.List;
import java.util.stream.Stream;
import org.lexalign.catalogue.ElementKind;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.GroupView;
import org.lexalign.render.view.ReportView;

/** Filters for gaps and elements. Shown only where the script runs. */
final class FilterForm {
  private record Option(String value, String text) {}

  private FilterForm() {}

  static void write(Html html, ReportView view) {
    ReportTexts texts = view.texts();
    html.open(
        "form",
        "id",
        "filters",
        "class",
        "needs-script",
        "role",
        "search",
        "aria-label",
        texts.get("filter.title"));
    select(
        html,
        texts,
        "status",
        ReportView.STATUSES.stream()
            .map(s -> new Option(s.code(), texts.get("status." + s.code())))
            .toList());
    select(
        html,
        texts,
        "kind",
        Stream.of(ElementKind.values())
            .map(k -> new Option(k.code(), texts.get("kind." + k.code())))
            .toList());
    select(
        html,
        texts,
        "group",
        view.groups().stream().map((GroupView g) -> new Option(g.id(), g.name())).toList());
    html.open("label").element("span", texts.get("filter.text"));
    html.open(
        "input",
        "type",
        "search",
        "name",
        "text",
        "autocomplete",
        "off",
        "placeholder",
        texts.get("filter.text.hint"));
    html.end();
    html.line("button", texts.get("filter.clear"), "type", "reset");
    html.line(
        "output",
        "",
        "id",
        "filter-count",
        "aria-live",
        "polite",
        "data-shown",
        texts.get("filter.shown"),
        "data-nothing",
        texts.get("filter.nothing"));
    html.end();
  }

  private static void select(Html html, ReportTexts texts, String name, List<Option> options) {
    html.open("label").element("span", texts.get("filter." + name));
    html.open("select", "name", name);
    html.element("option", texts.get("filter.all"), "value", "");
    options.forEach(option -> html.element("option", option.text(), "value", option.value()));
    html.close().end();
  }
}
