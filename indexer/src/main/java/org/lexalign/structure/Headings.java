package org.lexalign.structure;

import java.util.List;
import java.util.regex.Matcher;

/** Parts the heading of an article from its text, as the act as a whole does it. */
final class Headings {
  private static final int LONGEST = 180;
  private static final int FEWEST = 4;

  private final Grammar grammar;
  private final PartMatcher parts;
  private final boolean onTheLine;
  private final boolean onTheNextLine;

  Headings(Grammar grammar, List<Unit> units, List<Candidate> accepted) {
    this.grammar = grammar;
    this.parts = new PartMatcher(grammar);
    int withRest = 0;
    int titles = 0;
    int bare = 0;
    int nextTitles = 0;
    for (int i = 0; i < accepted.size(); i++) {
      Candidate candidate = accepted.get(i);
      int end = i + 1 < accepted.size() ? accepted.get(i + 1).unit() : units.size();
      Unit rest = units.get(candidate.unit()).from(candidate.rest());
      boolean body = candidate.unit() + 1 < end;
      if (!rest.text().isEmpty()) {
        withRest++;
        titles += body && titleLike(rest, units.get(candidate.unit() + 1)) ? 1 : 0;
      } else if (body) {
        bare++;
        nextTitles += nextIsTitle(units, candidate.unit() + 1, end) ? 1 : 0;
      }
    }
    onTheLine = titles >= Math.min(FEWEST, withRest) && titles > 0.7 * withRest;
    onTheNextLine = nextTitles >= FEWEST && nextTitles > 0.7 * bare;
  }

  /**
   * A heading and what is left.
   *
   * @param heading empty if there is none
   * @param text what follows on the same lines; may be empty
   * @param used units taken after the first
   */
  record Split(String heading, Unit text, int used) {}

  Split split(List<Unit> units, Candidate candidate, int end) {
    int index = candidate.unit();
    Unit rest = units.get(index).from(candidate.rest());
    if (rest.text().isEmpty()) {
      if (onTheNextLine && nextIsTitle(units, index + 1, end)) {
        return new Split(units.get(index + 1).text(), rest, 1);
      }
      return new Split("", rest, 0);
    }
    Split parted = parted(units, rest, index, end);
    if (parted != null) {
      return parted;
    }
    boolean body = index + 1 < end;
    boolean heading =
        candidate.heading() && rest.text().length() <= 2 * LONGEST
            || candidate.form().restIsHeading() && rest.text().length() <= 2 * LONGEST
            || body && onTheLine && titleLike(rest, units.get(index + 1));
    return heading
        ? new Split(clean(rest.text()), rest.from(rest.text().length()), 0)
        : new Split("", rest, 0);
  }

  /** A heading ended by the tradition's own mark, perhaps on the next line. */
  private Split parted(List<Unit> units, Unit rest, int index, int end) {
    if (grammar.cues().headingEnd().isEmpty()) {
      return null;
    }
    Unit joined = rest;
    for (int used = 0; used < 3; used++) {
      Matcher matcher = grammar.cues().headingEnd().get().matcher(joined.text());
      if (matcher.lookingAt()) {
        return new Split(matcher.group("heading").strip(), joined.from(matcher.end()), used);
      }
      int next = index + used + 1;
      if (next >= end || !units.get(next).isLine() || joined.endsSentence()) {
        return null;
      }
      joined =
          new Unit(
              rest.kind(),
              0,
              joined.text() + " " + units.get(next).text(),
              rest.page(),
              rest.start());
    }
    return null;
  }

  private boolean titleLike(Unit rest, Unit next) {
    String text = rest.text();
    return text.length() <= LONGEST
        && ":,;،؛：".indexOf(text.charAt(text.length() - 1)) < 0
        && text.indexOf(". ") < 0
        && !next.continues()
        && !Character.isLowerCase(text.charAt(0));
  }

  private boolean nextIsTitle(List<Unit> units, int index, int end) {
    if (index + 1 >= end) {
      return false;
    }
    Unit title = units.get(index);
    Unit after = units.get(index + 1);
    return title.looksLikeTitle()
        && title.text().length() <= 120
        && !after.continues()
        && parts.match(title, List.of(), false) == null
        && !Grammar.matches(grammar.cues().repealed(), title.text());
  }

  /** The heading without the dashes and the full stop around it. */
  static String clean(String heading) {
    int from = 0;
    int to = heading.length();
    while (from < to && " .:*–—-".indexOf(heading.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " .:*–—-".indexOf(heading.charAt(to - 1)) >= 0) {
      to--;
    }
    if (to - from > 1
        && heading.charAt(from) == '('
        && heading.charAt(to - 1) == ')'
        && heading.indexOf(')') == to - 1) {
      return heading.substring(from + 1, to - 1).strip();
    }
    return heading.substring(from, to);
  }
}
