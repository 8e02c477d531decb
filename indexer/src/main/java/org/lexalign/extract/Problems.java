package org.lexalign.extract;

/** Words for what went wrong, fit for one line of a report. */
final class Problems {
  private static final int LONGEST = 200;

  private Problems() {}

  /** The error's message on one line, or its kind where it has none. */
  static String message(Throwable error) {
    String message = error.getMessage() == null ? "" : TextFold.fold(error.getMessage());
    String said = message.isEmpty() ? error.getClass().getSimpleName() : message;
    return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
  }
}
