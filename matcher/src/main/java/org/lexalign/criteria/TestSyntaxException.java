package org.lexalign.criteria;

/** An expression that cannot be read; the message names the place and what was expected. */
public final class TestSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TestSyntaxException(String expression, int position, String expected) {
    super("at character %d: expected %s in \"%s\"".formatted(position + 1, expected, expression));
  }
}
