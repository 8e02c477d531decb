package org.lexalign.criteria;

import java.util.List;

/** A test on a passage. See the package description for what each form means. */
public sealed interface Test {

  /** The concept occurs; {@code filter} limits its number. */
  record Has(String concept, NumberFilter filter) implements Test {}

  /** All hold. */
  record AllOf(List<Test> tests) implements Test {
    public AllOf {
      tests = List.copyOf(tests);
    }
  }

  /** At least one holds. */
  record AnyOf(List<Test> tests) implements Test {
    public AnyOf {
      tests = List.copyOf(tests);
    }
  }

  /** It does not hold. */
  record Not(Test test) implements Test {}

  /** All occur within a window of that many tokens. */
  record Near(int window, List<Test> tests) implements Test {
    public Near {
      tests = List.copyOf(tests);
    }
  }

  /** It holds elsewhere: in a place that has a defined relation to the passage. */
  record Within(Place place, Test test) implements Test {}

  /** The article is a list of other provisions, such as the offences that a power serves. */
  record Listing() implements Test {}

  /** Where {@link Within} looks. */
  enum Place {
    ARTICLE,
    HEADING,
    ABOVE,
    REFS,
    REFBY,
    BESIDE,
    ACT
  }

  /** A condition on the number that goes with a concept. */
  record NumberFilter(String operator, int operand) {
    /** Accepts every hit, with or without a number. */
    public static final NumberFilter NONE = new NumberFilter("", 0);

    /** Whether a hit's number passes; a hit without a number passes only {@link #NONE}. */
    public boolean accepts(int value) {
      return switch (operator) {
        case "" -> true;
        case ">=" -> value >= operand;
        case "<=" -> value >= 0 && value <= operand;
        case "<" -> value >= 0 && value < operand;
        case ">" -> value > operand;
        case "=" -> value == operand;
        default -> throw new IllegalStateException("unknown operator " + operator);
      };
    }
  }
}
