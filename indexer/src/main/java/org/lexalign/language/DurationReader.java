package org.lexalign.language;

import java.util.List;

/** Reads lengths of time: a number with a unit, such as <em>two years and six months</em>. */
final class DurationReader {
  private final NumberReader numbers;
  private final List<Unit> units;

  /** A unit of time: its words in order, as element ids, and its length in months. */
  record Unit(int[] elements, double months) {}

  /**
   * A length of time that was read.
   *
   * @param number the number of units
   * @param unit months per unit; 0 if the text gives no unit here
   * @param tokens number of tokens read
   */
  record Reading(double number, double unit, int tokens) {
    /** Months, rounded up, with the unit of a later number where this one has none. */
    int months(double laterUnit) {
      double perUnit = unit == 0 ? laterUnit : unit;
      return (int) Math.ceil(number * perUnit - 1e-6);
    }
  }

  DurationReader(NumberReader numbers, List<Unit> units) {
    this.numbers = numbers;
    this.units = List.copyOf(units);
  }

  /** The length of time at a place that starts with a number; the caller checks that. */
  Reading read(Tokens tokens, int at, long number) {
    int end = at + NumberReader.length(number);
    double value = NumberReader.value(number);
    Unit unit = unitAt(tokens, end);
    if (unit == null) {
      return new Reading(value, 0, end - at);
    }
    end += unit.elements().length;
    int next = end < tokens.size() && tokens.word(end).connector() ? end + 1 : end;
    long more = numbers.read(tokens, next);
    if (more != NumberReader.NOTHING) {
      int afterMore = next + NumberReader.length(more);
      Unit smaller = unitAt(tokens, afterMore);
      if (smaller != null && smaller.months() < unit.months()) {
        double rest = NumberReader.value(more) * smaller.months() / unit.months();
        int read = afterMore + smaller.elements().length - at;
        return new Reading(value + rest, unit.months(), read);
      }
    }
    return new Reading(value, unit.months(), end - at);
  }

  private Unit unitAt(Tokens tokens, int at) {
    for (Unit unit : units) {
      if (at + unit.elements().length <= tokens.size() && fits(unit, tokens, at)) {
        return unit;
      }
    }
    return null;
  }

  private static boolean fits(Unit unit, Tokens tokens, int at) {
    for (int i = 0; i < unit.elements().length; i++) {
      if (!tokens.word(at + i).satisfies(unit.elements()[i])) {
        return false;
      }
    }
    return true;
  }
}
