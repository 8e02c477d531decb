package org.lexalign.language;

/** A language pack that cannot be used; the message names the file, the place and the next step. */
public final class PackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A defect at a place in a pack's file. */
  public PackException(String file, String place, String problem) {
    super(file + ": " + (place.isEmpty() ? "" : place + ": ") + problem);
  }

  /** A defect with the exception that showed it. */
  public PackException(String file, String problem, Throwable cause) {
    super(file + ": " + problem, cause);
  }
}
