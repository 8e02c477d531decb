package org.lexalign.extract;

/** What an element of a legislative schema is for. */
enum XmlRole {
  /** Holds others and means nothing itself. */
  WRAPPER,
  /** Part, chapter and the like, with what stands in it. */
  DIVISION,
  /** A heading whose text follows as siblings, not as children. */
  CROSS_HEADING,
  /** The basic unit that is cited; a division where it holds such units itself. */
  ARTICLE,
  /** A subdivision: a paragraph of the article if numbered, an item if lettered. */
  SUBDIVISION,
  /** An item of a list. */
  POINT,
  /** A definition: an item without a label. */
  DEFINITION,
  /** Schedule, annex, attachment. */
  SCHEDULE,
  /** Holds text of its own within a unit: words before or between items. */
  TEXT,
  /** A paragraph of text that stands by itself unless it is a unit's own words. */
  PARAGRAPH_OF_TEXT,
  /** Words after the items of a list. */
  CLOSING,
  LABEL,
  HEADING,
  /** Text that says that a provision is repealed. */
  REPEALED,
  /** New wording of another act. */
  QUOTED,
  /** Enacted, not in force; provisions of other acts printed for reference. */
  NOT_IN_FORCE,
  /** Preface, preamble, enacting words. */
  FRONT_MATTER,
  NOTE,
  TABLE_ROW,
  RAISED,
  /** Facts about the document and other matter that is no text of the act. */
  SKIPPED,
  /** Everything else: part of the text it stands in. */
  INLINE
}
