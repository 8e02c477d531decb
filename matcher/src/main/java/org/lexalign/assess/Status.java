package org.lexalign.assess;

import java.util.Locale;

/** The outcome for an element. "Not found" is never "absent": the texts supplied do not show it. */
public enum Status {
  MET,
  PARTIAL,
  NOT_FOUND,
  NOT_APPLICABLE,
  NEEDS_REVIEW;

  /** The name used in outputs, such as {@code not_found}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
