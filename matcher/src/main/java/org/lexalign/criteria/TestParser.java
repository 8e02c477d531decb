package org.lexalign.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lexalign.criteria.Test.NumberFilter;
import org.lexalign.criteria.Test.Place;

/** Reads expressions; names that the catalogue defines are replaced by what they stand for. */
public final class TestParser {
  private static final Map<String, Place> PLACES = places();

  private final Map<String, String> defines;
  private final Predicate<String> concepts;
  private final Map<String, Test> expanded = new HashMap<>();
  private final Set<String> open = new LinkedHashSet<>();

  /**
   * @param defines names and the expressions that they stand for
   * @param concepts whether a name is a concept
   */
  public TestParser(Map<String, String> defines, Predicate<String> concepts) {
    this.defines = Map.copyOf(defines);
    this.concepts = concepts;
  }

  /**
   * Reads one expression.
   *
   * @throws TestSyntaxException if it cannot be read, names an unknown concept or defines itself
   */
  public Test parse(String expression) {
    Reader reader = new Reader(expression);
    Test test = reader.or();
    reader.end();
    return test;
  }

  private Test named(String name, Reader reader) {
    if (defines.containsKey(name)) {
      Test known = expanded.get(name);
      if (known != null) {
        return known;
      }
      if (!open.add(name)) {
        throw reader.error("a definition that does not use itself (" + open + ")");
      }
      Test test = parse(defines.get(name));
      open.remove(name);
      expanded.put(name, test);
      return test;
    }
    if (!concepts.test(name)) {
      throw reader.error("a concept or a defined name, not '" + name + "'");
    }
    return new Test.Has(name, reader.filter());
  }

  private static Map<String, Place> places() {
    Map<String, Place> places = new HashMap<>();
    for (Place place : Place.values()) {
      places.put(place.name().toLowerCase(Locale.ROOT), place);
    }
    return Map.copyOf(places);
  }

  private final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    Test or() {
      List<Test> tests = new ArrayList<>(List.of(and()));
      while (take('|')) {
        tests.add(and());
      }
      return tests.size() == 1 ? tests.getFirst() : new Test.AnyOf(tests);
    }

    private Test and() {
      List<Test> tests = new ArrayList<>(List.of(unary()));
      while (take('&')) {
        tests.add(unary());
      }
      return tests.size() == 1 ? tests.getFirst() : new Test.AllOf(tests);
    }

    private Test unary() {
      if (take('!')) {
        return new Test.Not(unary());
      }
      if (take('(')) {
        Test inner = or();
        require(')');
        return inner;
      }
      String name = name();
      if (name.equals("near")) {
        require('(');
        int window = number();
        List<Test> tests = new ArrayList<>();
        while (take(',')) {
          tests.add(or());
        }
        require(')');
        if (tests.size() < 2) {
          throw error("at least two tests in near()");
        }
        return new Test.Near(window, tests);
      }
      if (name.equals("listing")) {
        return new Test.Listing();
      }
      Optional<Place> place = Optional.ofNullable(PLACES.get(name));
      if (place.isPresent()) {
        require('(');
        Test inner = or();
        require(')');
        return new Test.Within(place.get(), inner);
      }
      return named(name, this);
    }

    NumberFilter filter() {
      if (!take('[')) {
        return NumberFilter.NONE;
      }
      skip();
      int from = at;
      while (at < text.length() && "<>=".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      String operator = text.substring(from, at);
      if (!Set.of(">=", "<=", "<", ">", "=").contains(operator)) {
        throw error("one of >= <= < > =");
      }
      int operand = number();
      require(']');
      return new NumberFilter(operator, operand);
    }

    private String name() {
      skip();
      int from = at;
      while (at < text.length()
          && (Character.isLetterOrDigit(text.charAt(at)) || "_-".indexOf(text.charAt(at)) >= 0)) {
        at++;
      }
      if (from == at) {
        throw error("a name");
      }
      return text.substring(from, at);
    }

    private int number() {
      skip();
      int from = at;
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      if (from == at) {
        throw error("a number");
      }
      return Integer.parseInt(text.substring(from, at));
    }

    private boolean take(char wanted) {
      skip();
      if (at < text.length() && text.charAt(at) == wanted) {
        at++;
        return true;
      }
      return false;
    }

    private void require(char wanted) {
      if (!take(wanted)) {
        throw error("'" + wanted + "'");
      }
    }

    private void skip() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }

    void end() {
      skip();
      if (at < text.length()) {
        throw error("the end of the expression");
      }
    }

    TestSyntaxException error(String expected) {
      return new TestSyntaxException(text, at, expected);
    }
  }
}
