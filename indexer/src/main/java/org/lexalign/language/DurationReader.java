package org.lexalign.language;

import java.util.List;
import java.util.Optional;

/** Reads lengths of time: a number with a unit, such as <em>two years and six months</em>. */
final class DurationReader {
  private final NumberReader numbers;
  private final List<Unit> units;
  private final List<Unit> wholes;

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

  /**
   * @param numbers reads the numbers
   * @param units units of time, longer wordings first
   * @param wholes words that are a length of time without a number
   */
  DurationReader(NumberReader numbers, List<Unit> units, List<Unit> wholes) {
    this.numbers = numbers;
    this.units = List.copyOf(units);
    this.wholes = List.copyOf(wholes);
  }

  /** The length of time at a place; empty if there is none. */
  Optional<Reading> read(Tokens tokens, int at) {
    long number = numbers.read(tokens, at);
    if (number != NumberReader.NOTHING) {
      return Optional.of(read(tokens, at, number));
    }
    Unit whole = wordsAt(wholes, tokens, at);
    return whole == null
        ? Optional.empty()
        : Optional.of(new Reading(1, whole.months(), whole.elements().length));
  }

  private Reading read(Tokens tokens, int at, long number) {
    int end = at + NumberReader.length(number);
    double value = NumberReader.value(number);
    Unit unit = wordsAt(units, tokens, end);
    if (unit == null) {
      return new Reading(value, 0, end - at);
    }
    end += unit.elements().length;
    int next = end < tokens.size() && tokens.word(end).connector() ? end + 1 : end;
    long more = numbers.read(tokens, next);
    if (more != NumberReader.NOTHING) {
      int afterMore = next + NumberReader.length(more);
      Unit smaller = wordsAt(units, tokens, afterMore);
      if (smaller != null && smaller.months() < unit.months()) {
        double rest = NumberReader.value(more) * smaller.months() / unit.months();
        int read = afterMore + smaller.elements().length - at;
        return new Reading(value + rest, unit.months(), read);
      }
    }
    return new Reading(value, unit.months(), end - at);
  }

  private static Unit wordsAt(List<Unit> known, Tokens tokens, int at) {
    for (Unit unit : known) {
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
