package org.lexalign.model;

import java.util.Locale;

/** The level of a node in an act's tree. Names follow the field's common terms. */
public enum NodeKind {
  /** Book, part, title, chapter, division or cross-heading: a container with a heading. */
  DIVISION,
  /** Article or section: the basic numbered unit that is cited. */
  ARTICLE,
  /** Numbered subdivision of an article: subsection, apartado, Absatz, fraction, 款. */
  PARAGRAPH,
  /** Lettered or numbered item of a list. */
  POINT,
  /** Unnumbered text that stands by itself: a preamble, an unnumbered paragraph. */
  TEXT,
  /** Schedule, annex or form. */
  SCHEDULE,
  /** Editorial or legislative note; a note that defines terms is in force, a historical one not. */
  NOTE;

  /** The name used in outputs, such as {@code article}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
