package org.lexalign.model;

/**
 * A concept seen in a segment of text.
 *
 * @param concept its name, such as {@code POSSESS}
 * @param token first token in the segment, from 0
 * @param tokens number of tokens, at least 1
 * @param start offset of the first character in the segment's text
 * @param end offset after the last character
 * @param value the number that goes with it: years for ages, months for penalties; {@link
 *     #NO_VALUE} if none
 */
public record Hit(String concept, int token, int tokens, int start, int end, int value) {
  /** No number goes with the concept. */
  public static final int NO_VALUE = -1;

  /** Index after the last token. */
  public int tokenEnd() {
    return token + tokens;
  }
}
