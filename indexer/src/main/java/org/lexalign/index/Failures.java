package org.lexalign.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Tells what lies behind a failure of the file system. */
final class Failures {
  private Failures() {}

  static IndexException writing(Path index, IOException failure) {
    if (failure instanceof IndexException known) {
      return known;
    }
    IndexException.Kind kind =
        isDiskFull(failure) ? IndexException.Kind.DISK_FULL : IndexException.Kind.UNWRITABLE;
    return kind == IndexException.Kind.DISK_FULL
        ? new IndexException(kind, failure, index.toString())
        : new IndexException(kind, failure, index.toString(), reason(failure));
  }

  /** The file system says it in words only, here as the three large systems say it. */
  static boolean isDiskFull(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = Optional.ofNullable(cause.getMessage()).orElse("").toLowerCase(Locale.ROOT);
      if (message.contains("no space left")
          || message.contains("not enough space")
          || message.contains("quota exceeded")) {
        return true;
      }
    }
    return false;
  }

  static String reason(IOException failure) {
    return switch (failure) {
      case AccessDeniedException denied -> "access denied";
      case NoSuchFileException missing -> "not found";
      case NotDirectoryException file -> "not a folder";
      case FileAlreadyExistsException file -> "a file of that name is in the way";
      default ->
          Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
    };
  }
}
