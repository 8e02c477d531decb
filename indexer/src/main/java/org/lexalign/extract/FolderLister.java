package org.lexalign.extract;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lexalign.model.Warning;

/** Lists a folder's files in an order that does not depend on the file system. */
final class FolderLister {
  private static final int DEEPEST = 64;

  private final List<SourceFile> found = new ArrayList<>();

  private FolderLister() {}

  /** All files below the folder by name; folders that cannot be read are in the list, as such. */
  static List<SourceFile> list(Path folder) {
    FolderLister lister = new FolderLister();
    if (Files.isDirectory(folder)) {
      lister.descend(folder, "", 0);
    } else {
      lister.found.add(SourceFile.of(folder.getFileName().toString(), folder));
    }
    return List.copyOf(lister.found);
  }

  private void descend(Path folder, String prefix, int depth) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      String name = prefix.isEmpty() ? folder.getFileName().toString() : prefix;
      found.add(SourceFile.unopenable(name, folder, Warning.of("unreadable.folder", name)));
      return;
    }
    entries.sort(Comparator.comparing(p -> p.getFileName().toString()));
    for (Path entry : entries) {
      String file = entry.getFileName().toString();
      String name = prefix + file;
      if (isClutter(file)) {
        continue;
      }
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        if (depth < DEEPEST) {
          descend(entry, name + "/", depth + 1);
        } else {
          found.add(SourceFile.unopenable(name, entry, Warning.of("unreadable.folder", name)));
        }
      } else if (Files.isRegularFile(entry)) {
        found.add(SourceFile.of(name, entry));
      } else if (!Files.isDirectory(entry)) {
        found.add(SourceFile.unopenable(name, entry, Warning.of("unreadable.not-a-file", name)));
      }
    }
  }

  /** Files that systems and editors leave behind and nobody put there. */
  private static boolean isClutter(String file) {
    return file.startsWith(".")
        || file.startsWith("~$")
        || file.equals("__MACOSX")
        || file.equals("Thumbs.db")
        || file.equals("desktop.ini");
  }
}
