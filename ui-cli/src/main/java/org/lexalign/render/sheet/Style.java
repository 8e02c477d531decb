package org.lexalign.render.sheet;

import org.lexalign.assess.Status;

/** Looks of cells; the order is that of the cell formats in {@code styles.xml}. */
enum Style {
  PLAIN,
  TITLE,
  SUBTITLE,
  HEAD,
  TEXT,
  NUMBER,
  STRONG,
  SMALL,
  MET,
  PARTIAL,
  NOT_FOUND,
  NEEDS_REVIEW,
  NOT_APPLICABLE,
  RIGHT_TO_LEFT,
  REVIEWER,
  TOTAL;

  static Style of(Status status) {
    return valueOf(status.name());
  }
}
