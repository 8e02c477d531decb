package org.lexalign.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.lexalign.assess.Status;

/**
 * What a reader of the statutes answers for one element.
 *
 * @param element id of the element
 * @param status the reader's outcome
 * @param provisions provisions that decide it, best first; empty for {@code not_found}
 * @param also further provisions that a careful reader would accept
 * @param certain whether any expert would agree; false where it can be argued
 * @param reason one sentence; empty if none is given
 */
public record Coding(
    String element,
    Status status,
    List<Place> provisions,
    List<Place> also,
    boolean certain,
    String reason) {
  private static final List<String> NEEDED = List.of("element", "status", "provisions");

  public Coding {
    provisions = List.copyOf(provisions);
    also = List.copyOf(also);
  }

  /** Whether the reader finds the element, wholly or in part. */
  public boolean found() {
    return status == Status.MET || status == Status.PARTIAL;
  }

  /**
   * Reads a table with a header line. Columns may stand in any order; {@code element}, {@code
   * status} and {@code provisions} are needed, {@code also}, {@code certainty} (high or low) and
   * {@code reason} are not. Lines whose status is empty are not coded yet and are left out.
   *
   * @param name of the table, for messages
   * @throws IllegalArgumentException naming table, line and what is expected
   */
  public static List<Coding> table(String name, List<List<String>> rows) {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(name + " is empty: a header line is expected");
    }
    List<String> header =
        rows.getFirst().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    for (String column : NEEDED) {
      if (!header.contains(column)) {
        throw new IllegalArgumentException(name + ", line 1: no column '" + column + "'");
      }
    }
    List<Coding> codings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 1; i < rows.size(); i++) {
      Line line = new Line(header, rows.get(i));
      try {
        if (!line.get("element").isEmpty() && !line.get("status").isEmpty()) {
          Coding coding = line.coding();
          if (!seen.add(coding.element())) {
            throw new IllegalArgumentException("a second line for " + coding.element());
          }
          codings.add(coding);
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(name + ", line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return List.copyOf(codings);
  }

  /** Reads the same from text with tabs between the cells. */
  public static List<Coding> tabSeparated(String name, String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return table(name, plain.lines().map(l -> List.of(l.split("\t", -1))).toList());
  }

  private record Line(List<String> header, List<String> cells) {
    String get(String column) {
      int at = header.indexOf(column);
      return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
    }

    Coding coding() {
      String status = get("status").toLowerCase(Locale.ROOT);
      return new Coding(
          get("element"),
          Stream.of(Status.values())
              .filter(s -> s.code().equals(status))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("unknown status '" + status + "'")),
          Place.list(get("provisions")),
          Place.list(get("also")),
          !get("certainty").equalsIgnoreCase("low"),
          get("reason"));
    }
  }
}
