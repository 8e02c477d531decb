package org.lexalign.assess;

import java.util.Locale;

/** How far a finding can be relied on, calibrated against readings by experts. */
public enum Confidence {
  HIGH,
  MEDIUM,
  LOW;

  /** The name used in outputs, such as {@code high}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
