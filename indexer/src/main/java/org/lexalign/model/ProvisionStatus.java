package org.lexalign.model;

import java.util.Locale;

/** What a text is, as far as the file itself shows. Only {@link #IN_FORCE} text is evidence. */
public enum ProvisionStatus {
  /** Law in force, as far as the text itself shows. */
  IN_FORCE,
  /** Repealed, deleted, struck through or superseded. */
  REPEALED,
  /** Enacted but not yet in force by the text itself. */
  NOT_IN_FORCE,
  /** New wording of another act, quoted by an amending provision. */
  QUOTED,
  /** Schedule, form or other annexed matter without rules of its own. */
  ANNEXED,
  /** Text of a treaty printed in an act that approves it. */
  TREATY,
  /** Title page, table of contents, preamble, statement of objects. */
  FRONT_MATTER,
  /** Historical or editorial note, footnote, related provision. */
  NOTE;

  /** The name used in outputs, such as {@code in_force}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
