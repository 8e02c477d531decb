package org.lexalign.extract;

import java.nio.file.Path;
import java.util.List;
import org.lexalign.model.Warning;

/**
 * A file, or a member of an archive, that extraction can be asked for.
 *
 * @param name path below the folder with {@code /} between names; members of an archive follow
 *     {@code !/}
 * @param path the file on disk; for a member, the outermost archive
 * @param members names of the members from the outermost archive inwards; empty for a plain file
 * @param problem why it cannot be opened at all; empty list if nothing is known against it
 */
public record SourceFile(String name, Path path, List<String> members, List<Warning> problem) {

  public SourceFile {
    members = List.copyOf(members);
    problem = List.copyOf(problem);
  }

  /** A file on disk under the name by which reports are to call it. */
  public static SourceFile of(String name, Path path) {
    return new SourceFile(name, path, List.of(), List.of());
  }

  /** A file or folder that is there but cannot be opened. */
  static SourceFile unopenable(String name, Path path, Warning reason) {
    return new SourceFile(name, path, List.of(), List.of(reason));
  }
}
