package org.lexalign.extract;

import org.lexalign.model.Warning;

/** Thrown inside the package when a file turns out to hold nothing that can be analysed. */
final class UnreadableFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Warning reason;

  UnreadableFile(Warning reason) {
    super(reason.code(), null, false, false);
    this.reason = reason;
  }

  Warning reason() {
    return reason;
  }
}
