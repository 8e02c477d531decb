package org.lexalign.structure;

import org.lexalign.model.Block;

/**
 * A block on its way into the tree.
 *
 * @param kind as extracted
 * @param level as extracted
 * @param text its text, or what is left of it after a label
 * @param page page from 1, 0 if unknown
 * @param start offset of {@code text} in the document
 */
record Unit(Block.Kind kind, int level, String text, int page, int start) {

  static Unit of(Block block) {
    String text = block.text();
    int skip = 0;
    while (skip < text.length() && blank(text.charAt(skip))) {
      skip++;
    }
    int end = text.length();
    while (end > skip && blank(text.charAt(end - 1))) {
      end--;
    }
    return new Unit(
        block.kind(), block.level(), text.substring(skip, end), block.page(), block.start() + skip);
  }

  private static boolean blank(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || c == '\u00A0'
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || c == '\uFEFF';
  }

  /** The unit without its first {@code count} characters and the white space after them. */
  Unit from(int count) {
    int skip = count;
    while (skip < text.length() && blank(text.charAt(skip))) {
      skip++;
    }
    return new Unit(kind, level, text.substring(skip), page, start + skip);
  }

  Unit withPage(int number) {
    return new Unit(kind, level, text, number, start);
  }

  int end() {
    return start + text.length();
  }

  boolean isHeading() {
    return kind == Block.Kind.HEADING && level > 0;
  }

  /** Whether it is a line of print; one set in bold may be a heading or the start of a sentence. */
  boolean isLine() {
    return kind == Block.Kind.LINE || kind == Block.Kind.HEADING && level == 0;
  }

  /** Short, and not ended as a sentence is: what a title or a marginal note looks like. */
  boolean looksLikeTitle() {
    if (text.isEmpty() || text.length() > 160) {
      return false;
    }
    String words = withoutRemark();
    char last = words.charAt(words.length() - 1);
    return ".;:,。；：،؛”»".indexOf(last) < 0 && !Character.isLowerCase(text.charAt(0));
  }

  /** The text without a remark in brackets at its end, such as who amended it. */
  private String withoutRemark() {
    int open = text.charAt(text.length() - 1) == ')' ? text.lastIndexOf('(') : -1;
    return open > 0 ? text.substring(0, open).stripTrailing() : text;
  }

  /** Whether the text ends as a sentence or a list item does. */
  boolean endsSentence() {
    if (text.isEmpty()) {
      return true;
    }
    int i = text.length() - 1;
    while (i > 0 && "»”\"')]）」』".indexOf(text.charAt(i)) >= 0) {
      int open = text.charAt(i) == ')' ? text.lastIndexOf('(', i) : -1;
      i = open > 0 && i - open < 160 ? open - 1 : i - 1;
      while (i > 0 && text.charAt(i) == ' ') {
        i--;
      }
    }
    return ".;:。；：؛!?؟".indexOf(text.charAt(i)) >= 0;
  }

  /** Whether the text goes on a sentence that began before it. */
  boolean continues() {
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }
}
