package org.lexalign.extract;

/** Thrown inside the package when a file passes one of the {@link Limits}. */
final class LimitExceeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String limit;

  LimitExceeded(String code, long limit) {
    super(code, null, false, false);
    this.code = code;
    this.limit = Long.toString(limit);
  }

  /** The warning code, such as {@code unreadable.too-large}. */
  String code() {
    return code;
  }

  /** The limit that was passed, as a number. */
  String limit() {
    return limit;
  }
}
