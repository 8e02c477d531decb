package org.lexalign.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files that are editions of one act: the same article of the other edition is as good.
 *
 * @param canonicalFiles for each file, the one that stands for all its editions
 */
public record SameActs(Map<String, String> canonicalFiles) {
  public SameActs {
    canonicalFiles = Map.copyOf(canonicalFiles);
  }

  /** Every file is an act of its own. */
  public static SameActs none() {
    return new SameActs(Map.of());
  }

  /**
   * Equivalences as given on a command line.
   *
   * @param pairs each {@code file=file}
   * @throws IllegalArgumentException if one is not
   */
  public static SameActs of(List<String> pairs) {
    Map<String, String> canonical = new TreeMap<>();
    for (String pair : pairs) {
      String[] sides = pair.split("=", -1);
      if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
        throw new IllegalArgumentException("'" + pair + "' is not file=file");
      }
      String one = canonical.getOrDefault(sides[0].strip(), sides[0].strip());
      String other = canonical.getOrDefault(sides[1].strip(), sides[1].strip());
      canonical.putIfAbsent(one, one);
      canonical.put(other, one);
      canonical.replaceAll((file, stands) -> stands.equals(other) ? one : stands);
    }
    return new SameActs(canonical);
  }

  String canonical(String file) {
    return canonicalFiles.getOrDefault(file, file);
  }
}
