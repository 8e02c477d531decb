package org.lexalign.render.html;

import java.util.List;
import org.lexalign.assess.Evidence;
import org.lexalign.assess.Status;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.ReportView;
import org.lexalign.report.ReportFinding;

/** The provisions under an element: those that decide it, then those that came near. */
final class EvidenceParts {
  /** More evidence than this is folded away; the best comes first. */
  private static final int OPEN = 3;

  private EvidenceParts() {}

  static void write(Html html, ReportView view, ReportFinding finding) {
    List<Evidence> evidence = finding.finding().evidence();
    html.line("h5", view.texts().get("element.evidence"));
    if (evidence.isEmpty()) {
      html.line("p", view.texts().get("element.evidence.none"));
    } else {
      list(html, view, finding, evidence.subList(0, Math.min(OPEN, evidence.size())), false);
    }
    if (evidence.size() > OPEN) {
      html.open("details", "class", "more");
      html.line("summary", view.texts().count("element.evidence.more", evidence.size() - OPEN));
      list(html, view, finding, evidence.subList(OPEN, evidence.size()), false);
      html.end();
    }
    searched(html, view, finding);
    nearest(html, view, finding);
  }

  private static void searched(Html html, ReportView view, ReportFinding finding) {
    if (finding.finding().status() != Status.NOT_FOUND) {
      return;
    }
    ReportTexts texts = view.texts();
    html.line("h5", texts.get("element.searched"));
    html.open("p")
        .text(texts.count("element.searched.acts", view.actsSearched(), view.provisionsSearched()));
    List<String> terms = view.terms(finding);
    if (!terms.isEmpty()) {
      html.text(" " + texts.get("element.searched.terms", String.join(", ", terms)));
    }
    html.end();
  }

  private static void nearest(Html html, ReportView view, ReportFinding finding) {
    List<Evidence> nearest = finding.finding().nearest();
    if (nearest.isEmpty()) {
      return;
    }
    // Where nothing was found, how near the law comes is the answer and stays open.
    String[] open =
        finding.finding().status() == Status.NOT_FOUND
            ? new String[] {"class", "nearest", "open", ""}
            : new String[] {"class", "nearest"};
    html.open("details", open).line("summary", view.texts().get("element.nearest"));
    list(html, view, finding, nearest, true);
    html.end();
  }

  private static void list(
      Html html, ReportView view, ReportFinding finding, List<Evidence> items, boolean fails) {
    html.open("ol", "class", "evidence");
    for (Evidence evidence : items) {
      html.open("li").open("p", "class", "cite");
      Parts.citation(html, view, evidence);
      html.text(" ");
      Parts.source(html, view, evidence);
      html.end();
      if (!evidence.quote().isEmpty()) {
        Parts.quotation(html, evidence);
      }
      if (fails && !evidence.failed().isEmpty()) {
        html.line(
            "p",
            view.texts().get("evidence.fails", words(view, finding, evidence)),
            "class",
            "fails");
      }
      html.end();
    }
    html.end();
  }

  private static String words(ReportView view, ReportFinding finding, Evidence evidence) {
    return String.join(
        "; ",
        evidence.failed().stream()
            .map(c -> view.texts().criterion(finding.element().id(), c))
            .toList());
  }
}
