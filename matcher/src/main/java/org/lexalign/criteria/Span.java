package org.lexalign.criteria;

/**
 * A stretch of a passage, in tokens.
 *
 * @param start first token
 * @param end index after the last token
 */
public record Span(int start, int end) {
  /** Number of tokens. */
  public int length() {
    return end - start;
  }
}
