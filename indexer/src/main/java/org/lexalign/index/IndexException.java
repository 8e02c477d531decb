package org.lexalign.index;

import java.io.IOException;
import java.util.List;
import org.lexalign.model.Warning;

/**
 * The index cannot be built or opened. {@link #problem()} is for the user's message files; {@link
 * #getMessage()} says the same in English, with the next step.
 */
public final class IndexException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What went wrong. */
  public enum Kind {
    /** Another process is writing to the index; arguments: index folder, process. */
    LOCKED(
        "index.locked", "%s is being written by %s: wait for it to end, or choose another index"),
    /** The index folder cannot be written; arguments: index folder, reason. */
    UNWRITABLE(
        "index.unwritable", "cannot write to %s (%s): choose a folder that you can write to"),
    /** The disk is full; arguments: index folder. */
    DISK_FULL(
        "index.disk-full",
        "no space left for %s: free some space and run again; the previous"
            + " index is unchanged"),
    /** The corpus cannot be listed; arguments: corpus folder, reason. */
    UNREADABLE("index.unreadable", "cannot read the folder %s (%s): check its name and rights"),
    /** There is no index; arguments: index folder. */
    MISSING("index.missing", "there is no index in %s: build it first"),
    /** The index is damaged or of another version; arguments: index folder, reason. */
    DAMAGED(
        "index.damaged",
        "the index in %s cannot be used (%s): delete the folder and build it" + " again");

    private final String code;
    private final String format;

    Kind(String code, String format) {
      this.code = code;
      this.format = format;
    }
  }

  private final Kind kind;
  private final String[] arguments;

  IndexException(Kind kind, Throwable cause, String... arguments) {
    super(String.format(kind.format, (Object[]) arguments), cause);
    this.kind = kind;
    this.arguments = arguments.clone();
  }

  /** What went wrong. */
  public Kind kind() {
    return kind;
  }

  /** The same with message key and arguments. */
  public Warning problem() {
    return new Warning(kind.code, List.of(arguments), "");
  }
}
