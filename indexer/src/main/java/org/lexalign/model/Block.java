package org.lexalign.model;

/**
 * One block of a document's text as extraction saw it, before its structure is known.
 *
 * @param kind what the source's markup or layout says it is
 * @param level heading level from 1 (outermost), list depth from 1; 0 otherwise
 * @param text the text, white space folded, in logical order; superscript digits are kept as
 *     superscript characters ({@code 242¹})
 * @param page page from 1; 0 where the format has none
 * @param start offset in the document's extracted text, in which blocks are joined by one newline
 */
public record Block(Kind kind, int level, String text, int page, int start) {

  /** What a block is by the source's markup or layout. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_ROW,
    /** One line of a format without paragraphs (PDF, hard-wrapped plain text). */
    LINE,
    /** Quoted block by markup. */
    QUOTE,
    /** Footnote, hidden note, editorial note by markup. */
    NOTE,
    /** Superseded wording that the source prints struck through. */
    STRUCK
  }
}
