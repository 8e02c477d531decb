package org.lexalign.reading;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hash of the program part that reads statutes, code, grammars and packs together: what another
 * build would read otherwise is never taken from an old index.
 */
final class ProgramHash {
  private static final int BYTES = 12;

  private ProgramHash() {}

  /** The hash of the archive or folder that a class was loaded from. */
  static String of(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Path place = Path.of(source.getLocation().toURI());
      if (Files.isDirectory(place)) {
        addFolder(place, digest);
      } else {
        digest.update(Files.readAllBytes(place));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program cannot read its own files", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Classes as a build leaves them: name, size and time tell one build from another. */
  private static void addFolder(Path folder, MessageDigest digest) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      long time = Files.getLastModifiedTime(file).toMillis();
      digest.update(ByteBuffer.allocate(16).putLong(Files.size(file)).putLong(time).array());
    }
  }
}
