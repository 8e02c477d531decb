package org.lexalign.cli;

/** Something that the user can put right; the message says what and how. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exit;

  /**
   * @param exit one of {@link Exit}
   * @param message in the user's language, naming the file or option and the next step
   */
  UserError(int exit, String message) {
    super(message);
    this.exit = exit;
  }

  int exit() {
    return exit;
  }
}
