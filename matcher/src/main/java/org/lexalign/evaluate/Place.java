package org.lexalign.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexalign.index.LabelKeys;

/**
 * An article or section of a file, as the comparison knows it: without folders and pinpoints.
 *
 * @param file name of the file
 * @param article its number, folded so that different ways to print it are equal
 */
public record Place(String file, String article) {

  /**
   * A place from a file and a label.
   *
   * @param file name or path, with {@code /} or {@code \} between names
   * @param label as printed, with or without a pinpoint in brackets: {@code 163.1(4)}
   */
  public static Place of(String file, String label) {
    String path = file.replace('\\', '/');
    return new Place(path.substring(path.lastIndexOf('/') + 1), LabelKeys.key(label));
  }

  /**
   * Places of a coder's cell: {@code code.md#163.1(4); act.xml#2}.
   *
   * @throws IllegalArgumentException if an entry is not {@code file#label}
   */
  public static List<Place> list(String cell) {
    return Stream.of(cell.split(";"))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .map(Place::one)
        .toList();
  }

  private static Place one(String entry) {
    int mark = entry.indexOf('#');
    if (mark <= 0 || mark == entry.length() - 1) {
      throw new IllegalArgumentException("'" + entry + "' is not file#label");
    }
    return of(entry.substring(0, mark), entry.substring(mark + 1));
  }

  /** The same places, once each, with editions of one act taken together. */
  static Set<Place> under(SameActs same, Stream<Place> places) {
    return places
        .map(place -> new Place(same.canonical(place.file()), place.article()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
