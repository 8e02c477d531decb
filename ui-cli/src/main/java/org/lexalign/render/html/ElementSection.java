package org.lexalign.render.html;

import java.util.List;
import org.lexalign.assess.CriterionResult;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.GroupView;
import org.lexalign.render.view.ReportView;
import org.lexalign.report.ReportFinding;

/** Every element: finding, evidence, criteria, guidance and room for the reviewer. */
final class ElementSection {
  private ElementSection() {}

  static void write(Html html, ReportView view) {
    Parts.section(html, view, "elements");
    for (GroupView group : view.groups()) {
      html.open("section", "id", "g-" + group.id(), "data-filtered", "");
      html.line("h3", group.name());
      group.findings().forEach(finding -> article(html, view, finding));
      html.end();
    }
    html.end();
  }

  private static void article(Html html, ReportView view, ReportFinding finding) {
    String id = finding.element().id();
    html.open(
        "article",
        Parts.filterData(finding, "class", "element", "id", Parts.anchor(id), "data-element", id));
    heading(html, view, finding);
    html.open("div", "class", "element-body");
    html.open("div", "class", "element-main");
    EvidenceParts.write(html, view, finding);
    html.end().open("div", "class", "element-side");
    criteria(html, view, finding);
    guidance(html, view.texts(), id);
    html.end().end();
    reviewer(html, view.texts(), id);
    html.end();
  }

  private static void heading(Html html, ReportView view, ReportFinding finding) {
    ReportTexts texts = view.texts();
    String id = finding.element().id();
    html.open("header").line("h4", texts.title(id));
    html.open("p", "class", "facts");
    Parts.chip(html, view, finding.finding().status());
    html.element("span", texts.get("kind." + finding.shownAs().code()), "class", "tag");
    html.element(
        "span",
        texts.get("confidence.label")
            + ": "
            + texts.get("confidence." + finding.finding().confidence().code()),
        "class",
        "confidence");
    html.element("span", String.join("; ", view.authorities(finding)), "class", "basis");
    html.element("code", id, "class", "id").end();
    if (!texts.elements().question(id).isEmpty()) {
      html.line("p", texts.elements().question(id), "class", "question");
    }
    if (finding.ratificationOutstanding()) {
      html.line("p", texts.get("element.ratification"), "class", "ratification");
    }
    html.end();
  }

  private static void criteria(Html html, ReportView view, ReportFinding finding) {
    for (CriterionResult.Role role : CriterionResult.Role.values()) {
      List<CriterionResult> results =
          finding.finding().criteria().stream().filter(c -> c.role() == role).toList();
      if (!results.isEmpty()) {
        String key = role == CriterionResult.Role.MET ? "met" : "partial";
        html.line("h5", view.texts().get("element.criteria." + key));
        html.open("ul", "class", "criteria");
        results.forEach(result -> criterion(html, view.texts(), finding, result));
        html.end();
      }
    }
  }

  private static void criterion(
      Html html, ReportTexts texts, ReportFinding finding, CriterionResult result) {
    boolean shown = result.satisfied();
    html.open("li", "class", shown ? "shown" : "not-shown");
    html.open("svg", "class", "symbol", "aria-hidden", "true", "focusable", "false");
    html.open("use", "href", shown ? "#i-shown" : "#i-not-shown").close();
    html.open("span").text(texts.criterion(finding.element().id(), result.id())).text(" ");
    String outcome = texts.get("element.criterion." + (shown ? "shown" : "not-shown"));
    if (shown && result.provisions() > 0) {
      outcome += ", " + texts.count("element.criterion.provisions", result.provisions());
    }
    html.element("span", "(" + outcome + ")", "class", "small").close().end();
  }

  private static void guidance(Html html, ReportTexts texts, String id) {
    String guidance = texts.elements().guidance(id);
    if (guidance.isEmpty()) {
      return;
    }
    html.line("h5", texts.get("element.guidance"));
    html.line("p", guidance, "class", "guidance");
    List<String> authority = texts.elements().guidanceAuthority(id);
    if (!authority.isEmpty()) {
      String joined = String.join("; ", authority);
      html.line("p", texts.get("element.guidance.authority", joined), "class", "small");
    }
  }

  private static void reviewer(Html html, ReportTexts texts, String id) {
    String field = "note-" + Parts.anchor(id);
    html.open("div", "class", "reviewer");
    html.open("label", "for", field).text(texts.get("element.reviewer"));
    html.element("span", " — " + texts.title(id), "class", "hidden-text").close();
    html.open("textarea", "id", field, "rows", "2", "data-note", id).close();
    html.open("div", "class", "lines", "aria-hidden", "true").end().end();
  }
}
