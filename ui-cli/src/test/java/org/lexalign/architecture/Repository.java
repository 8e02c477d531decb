package org.lexalign.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The repository's own files, as the checks on the whole of it see them. */
final class Repository {
  private static final Set<String> NOT_OURS = Set.of(".git", "target", ".idea", ".vscode");

  private Repository() {}

  /** The folder that holds the modules. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isExecutable(folder.resolve("lexalign"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("Run the tests inside a clone of the repository");
      }
    }
    return folder;
  }

  /** All files but those that the build or an editor makes, in order. */
  static List<Path> files() {
    return below(root()).sorted().toList();
  }

  /** All Java sources, in order. */
  static List<Path> sources() {
    return files().stream().filter(file -> file.toString().endsWith(".java")).toList();
  }

  /** The path as it is shown in messages. */
  static String name(Path file) {
    return root().relativize(file).toString();
  }

  /** The file's text; empty if it is not text. */
  static Optional<String> text(Path file) {
    try {
      String text = Files.readString(file);
      return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
    } catch (MalformedInputException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> below(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !NOT_OURS.contains(entry.getFileName().toString()))
          .toList()
          .stream()
          .flatMap(entry -> Files.isDirectory(entry) ? below(entry) : Stream.of(entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
