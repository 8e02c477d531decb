package org.lexalign.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lexalign.model.Warning;

/** Opens archives: lists their members, archives within archives included, and fetches one. */
final class Archives {
  /** Formats that are ZIP files inside and are documents all the same. */
  private static final Set<String> DOCUMENTS =
      Set.of("docx", "docm", "dotx", "odt", "ott", "epub", "xlsx", "pptx", "ods", "odp", "jar");

  private static final Set<String> ARCHIVES = Set.of("zip", "tar", "tgz", "gz", "taz");
  private static final String SEPARATOR = "!/";

  private Archives() {}

  /** The file itself, or its members where it is an archive. */
  static List<SourceFile> open(SourceFile file, Limits limits) {
    if (!file.problem().isEmpty() || !mayBeArchive(file.name())) {
      return List.of(file);
    }
    try {
      byte[] bytes = bytes(file, limits);
      List<SourceFile> members = new ArrayList<>();
      new Lister(file.path(), limits, members).list(file.name(), List.of(), bytes);
      return members.isEmpty() ? List.of(file) : members;
    } catch (LimitExceeded e) {
      return List.of(unopenable(file, Warning.of(e.code(), e.limit())));
    } catch (IOException | RuntimeException e) {
      return List.of(unopenable(file, Warning.of("unreadable.archive", Problems.message(e))));
    }
  }

  private static SourceFile unopenable(SourceFile file, Warning reason) {
    return SourceFile.unopenable(file.name(), file.path(), reason);
  }

  private static boolean mayBeArchive(String name) {
    return ARCHIVES.contains(MediaTypes.extension(name));
  }

  /** The bytes of a file or member. */
  static byte[] bytes(SourceFile file, Limits limits) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file.path())) {
      bytes = readAll(in, limits.fileBytes());
    }
    for (String member : file.members()) {
      bytes = new ArchiveFile(bytes, limits).member(member);
    }
    return bytes;
  }

  static byte[] readAll(InputStream in, long most) throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, most + 1));
    if (bytes.length > most) {
      throw new LimitExceeded("unreadable.too-large", most);
    }
    return bytes;
  }

  /** Lists members recursively under one budget, so that nested bombs are stopped as well. */
  private static final class Lister {
    private final Path disk;
    private final Limits limits;
    private final List<SourceFile> found;

    Lister(Path disk, Limits limits, List<SourceFile> found) {
      this.disk = disk;
      this.limits = limits;
      this.found = found;
    }

    void list(String name, List<String> outer, byte[] bytes) throws IOException {
      ArchiveFile archive = new ArchiveFile(bytes, limits);
      for (String member : archive.members()) {
        if (found.size() >= limits.members()) {
          throw new LimitExceeded("unreadable.too-many-members", limits.members());
        }
        List<String> path = new ArrayList<>(outer);
        path.add(member);
        String shown = name + SEPARATOR + safe(member, name);
        if (!ARCHIVES.contains(MediaTypes.extension(member))) {
          found.add(new SourceFile(shown, disk, path, List.of()));
        } else if (path.size() >= limits.depth()) {
          found.add(
              SourceFile.unopenable(
                  shown,
                  disk,
                  Warning.of("unreadable.nested-too-deep", Integer.toString(limits.depth()))));
        } else {
          nested(shown, path, archive, member);
        }
      }
    }

    private void nested(String shown, List<String> path, ArchiveFile archive, String member) {
      int before = found.size();
      try {
        list(shown, path, archive.member(member));
        if (found.size() == before) {
          found.add(SourceFile.unopenable(shown, disk, Warning.of("unreadable.empty")));
        }
      } catch (IOException e) {
        found.add(
            SourceFile.unopenable(
                shown, disk, Warning.of("unreadable.archive", Problems.message(e))));
      }
    }
  }

  /**
   * A member's name without the parts that lead out of the archive. Nothing is ever written under
   * it; it only appears in reports.
   */
  private static String safe(String member, String archive) {
    List<String> parts = new ArrayList<>();
    for (String part : member.replace('\\', '/').split("/")) {
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        parts.add(TextFold.fold(part));
      }
    }
    return parts.isEmpty() ? inner(archive) : String.join("/", parts);
  }

  /** The name of the one file in a compressed file: {@code a.txt.gz} holds {@code a.txt}. */
  static String inner(String compressed) {
    String name = compressed.substring(compressed.lastIndexOf('/') + 1);
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".tgz") || lower.endsWith(".taz")) {
      return name.substring(0, name.length() - 4) + ".tar";
    }
    return lower.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }

  /** Whether a ZIP file is a document by its name. */
  static boolean isDocument(String name) {
    return DOCUMENTS.contains(MediaTypes.extension(name));
  }
}
