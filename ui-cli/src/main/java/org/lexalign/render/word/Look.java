package org.lexalign.render.word;

import org.lexalign.assess.Evidence;
import org.lexalign.assess.Status;
import org.lexalign.render.view.ReportView;

/** How statuses and citations look in the document. */
final class Look {
  private Look() {}

  /** Ground of a status cell. */
  static String fill(Status status) {
    return switch (status) {
      case MET -> "E5F3EE";
      case PARTIAL -> "FBF0DC";
      case NOT_FOUND -> "FBE9E6";
      case NEEDS_REVIEW -> "EEEBF8";
      case NOT_APPLICABLE -> "EEF0F2";
    };
  }

  /** Sign and word, so that the status does not hang on colour. */
  static String text(ReportView view, Status status) {
    String sign =
        switch (status) {
          case MET -> "●";
          case PARTIAL -> "◐";
          case NOT_FOUND -> "○";
          case NEEDS_REVIEW -> "△";
          case NOT_APPLICABLE -> "–";
        };
    return sign + " " + view.texts().get("status." + status.code());
  }

  /** Citation, act, page and file of a provision; the citation leads to the annex. */
  static void source(Word word, ReportView view, Evidence evidence) {
    citation(word, view, evidence);
    word.run(" · ").inline(evidence.act(), evidence.language());
    if (evidence.page() > 0) {
      word.run(" · " + view.texts().get("evidence.page", evidence.page()));
    }
    word.run(" · " + evidence.file());
  }

  static void citation(Word word, ReportView view, Evidence evidence) {
    Runnable text = () -> word.inline(evidence.citation(), evidence.language());
    view.provisionNumber(evidence.provision())
        .ifPresentOrElse(number -> word.link("provision_" + number, text), text);
  }
}
