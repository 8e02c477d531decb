package org.lexalign.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Drops page headings printed as text; their numbers become page numbers. */
final class Furniture {
  private Furniture() {}

  static List<Unit> drop(List<Unit> units, Grammar grammar) {
    List<Unit> result = new ArrayList<>(units.size());
    int page = 0;
    for (Unit unit : units) {
      if (unit.text().isEmpty()) {
        continue;
      }
      if (unit.text().length() < 80 && grammar.cues().furniture().isPresent()) {
        Matcher matcher = grammar.cues().furniture().get().matcher(unit.text());
        boolean number = Numerals.leadingNumber(unit.text()) > 0;
        if (matcher.matches() && (unit.isLine() || !number)) {
          if (matcher.groupCount() > 0 && matcher.group(1) != null) {
            page = Numerals.leadingNumber(matcher.group(1));
          }
          continue;
        }
      }
      result.add(page > 0 && unit.page() == 0 ? unit.withPage(page) : unit);
    }
    return result;
  }
}
