package org.lexalign.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that a reader sees the old one or the whole new one, never a part. */
final class OutputFile {
  private OutputFile() {}

  /** Writes the content. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes to a temporary file in the same folder, then moves it into place. */
  static void write(Path target, Content content) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path temporary = Files.createTempFile(folder, "." + target.getFileName(), ".part");
    try {
      try (OutputStream out = Files.newOutputStream(temporary)) {
        content.writeTo(out);
      }
      openToAll(temporary, folder);
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Temporary files are private to their owner; a report should be as readable as its folder. */
  private static void openToAll(Path file, Path folder) throws IOException {
    if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
      return;
    }
    var allowed = Files.getPosixFilePermissions(folder);
    allowed.removeIf(p -> p.name().endsWith("EXECUTE"));
    allowed.removeIf(p -> p.name().startsWith("OTHERS_W"));
    allowed.addAll(Files.getPosixFilePermissions(file));
    Files.setPosixFilePermissions(file, allowed);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
