package org.lexalign.structure;

import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A unit that may be the heading of an article.
 *
 * @param unit index of the unit
 * @param form the form that matched
 * @param printed the label as printed
 * @param label the label as kept in the node
 * @param number its place in the series
 * @param lastMain last number of a range; the label's own if it is none
 * @param rest offset in the unit's text of what follows the label
 * @param weight how sure it is by itself
 * @param heading whether the source marks the unit as a heading
 */
record Candidate(
    int unit,
    Grammar.ArticleForm form,
    String printed,
    String label,
    Labels.Number number,
    int lastMain,
    int rest,
    double weight,
    boolean heading) {

  /** The form and the markup together: an act keeps to one style. */
  String style() {
    return form.name() + (heading ? "#" : "");
  }

  /** The candidate in a unit, if it starts as an article does. */
  static Optional<Candidate> in(Unit unit, int index, Unit next, Grammar grammar) {
    String text = unit.text();
    if (text.isEmpty() || Grammar.starts(grammar.cues().note(), text)) {
      return Optional.empty();
    }
    int skip = 0;
    if (grammar.cues().prefix().isPresent()) {
      Matcher prefix = grammar.cues().prefix().get().matcher(text);
      skip = prefix.lookingAt() ? prefix.end() : 0;
    }
    for (Grammar.ArticleForm form : grammar.articles()) {
      Matcher matcher = form.pattern().matcher(text);
      if (skip > 0) {
        matcher.region(skip, text.length());
      }
      if (matcher.lookingAt()) {
        Candidate found = candidate(unit, index, next, grammar, form, matcher);
        if (found != null) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  private static Candidate candidate(
      Unit unit, int index, Unit next, Grammar grammar, Grammar.ArticleForm form, Matcher matcher) {
    String label = Labels.canonical(matcher.group("label"), grammar);
    Labels.Number number = Labels.number(label, grammar).orElse(null);
    if (number == null) {
      return null;
    }
    String to = form.pattern().namedGroups().containsKey("to") ? matcher.group("to") : null;
    int last = number.main();
    String printed = matcher.group("label");
    if (to != null) {
      last =
          Labels.number(Labels.canonical(to, grammar), grammar)
              .map(Labels.Number::main)
              .orElse(last);
      printed = unit.text().substring(matcher.start("label"), matcher.end("to"));
      label = Labels.canonical(printed, grammar);
    }
    int rest = matcher.start("rest");
    double weight = form.weight();
    boolean marked = unit.isHeading();
    if (marked) {
      weight += 3;
    }
    String tail = unit.text().substring(rest);
    boolean reference = Grammar.starts(grammar.cues().crossReference(), tail);
    boolean lower = !tail.isEmpty() && Character.isLowerCase(tail.charAt(0));
    if (reference || lower && !marked) {
      weight -= marked ? 3 : 7;
    }
    if (weight > 0 && form.weight() <= 2 && parted(tail, next, grammar)) {
      weight += 2;
    }
    return weight <= 0
        ? null
        : new Candidate(index, form, printed, label, number, last, rest, weight, marked);
  }

  private static boolean parted(String tail, Unit next, Grammar grammar) {
    if (grammar.cues().headingEnd().isEmpty()) {
      return false;
    }
    String both = next == null || !next.isLine() ? tail : tail + " " + next.text();
    return grammar.cues().headingEnd().get().matcher(both).lookingAt();
  }
}
