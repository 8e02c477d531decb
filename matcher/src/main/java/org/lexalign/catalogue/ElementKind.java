package org.lexalign.catalogue;

import java.util.Locale;

/**
 * How binding an element is: <em>shall</em>, <em>urges</em> or <em>encourages</em>, or practice.
 */
public enum ElementKind {
  OBLIGATION,
  RECOMMENDATION,
  GOOD_PRACTICE;

  /** The name used in outputs, such as {@code good_practice}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
