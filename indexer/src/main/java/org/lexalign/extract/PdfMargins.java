package org.lexalign.extract;

import java.util.ArrayList;
import java.util.List;

/** Tells marginal notes from the body beside which they stand. */
final class PdfMargins {
  private PdfMargins() {}

  /** For now the lines as they are. */
  static List<PdfLine> withNotes(List<PdfLine> lines) {
    return new ArrayList<>(lines);
  }
}
