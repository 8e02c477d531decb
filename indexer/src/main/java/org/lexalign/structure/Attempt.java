package org.lexalign.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A document read with one grammar: which units are articles, contents and quotations. */
record Attempt(
    Grammar grammar,
    List<Unit> units,
    BitSet contents,
    Marks marks,
    List<Candidate> accepted,
    double score) {

  static Attempt of(Grammar grammar, List<Unit> all) {
    List<Unit> units = Furniture.drop(all, grammar);
    Candidate[] found = new Candidate[units.size()];
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      boolean text =
          switch (unit.kind()) {
            case NOTE, STRUCK, TABLE_ROW -> false;
            default -> true;
          };
      if (text) {
        Unit next = i + 1 < units.size() ? units.get(i + 1) : null;
        found[i] = Candidate.in(unit, i, next, grammar).orElse(null);
      }
    }
    BitSet quoted = Quotes.quoted(units, found, grammar);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      if (found[i] != null && !quoted.get(i)) {
        candidates.add(found[i]);
      }
    }
    BitSet contents = Contents.find(units, candidates, grammar);
    for (int i = 0; i < units.size(); i++) {
      if (Contents.hasLeaders(units.get(i).text())) {
        contents.set(i);
      }
    }
    candidates.removeIf(candidate -> contents.get(candidate.unit()));
    Sequence.Chain chain = Sequence.choose(candidates, boundaries(units, candidates, grammar));
    List<Candidate> accepted = outsideSchedules(chain.accepted(), units, contents, grammar);
    return new Attempt(grammar, units, contents, new Marks(units, quoted), accepted, chain.score());
  }

  /** Bare numbers in a schedule are items of a list, not articles, until the act goes on. */
  private static List<Candidate> outsideSchedules(
      List<Candidate> accepted, List<Unit> units, BitSet contents, Grammar grammar) {
    List<Candidate> result = new ArrayList<>();
    boolean schedule = false;
    int last = 0;
    int from = 0;
    for (Candidate candidate : accepted) {
      for (int i = from; i < candidate.unit(); i++) {
        Unit unit = units.get(i);
        if (!result.isEmpty() && !contents.get(i) && unit.text().length() <= 250) {
          schedule |= grammar.opensSchedule(unit);
          schedule &= grammar.trailer(unit).isEmpty();
        }
      }
      from = candidate.unit();
      if (candidate.number().main() == last + 1) {
        schedule = false;
      }
      if (!schedule || candidate.form().weight() > 2) {
        result.add(candidate);
        last = schedule ? last : candidate.lastMain();
      }
    }
    return result;
  }

  /** Whether a container or schedule begins between a candidate and the one before it. */
  private static boolean[] boundaries(
      List<Unit> units, List<Candidate> candidates, Grammar grammar) {
    TreeSet<Integer> starts = new TreeSet<>();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.text().length() <= 200
          && (Grammar.starts(grammar.schedules(), unit.text())
              || unit.isHeading()
              || grammar.divisions().stream()
                  .anyMatch(form -> form.pattern().matcher(unit.text()).lookingAt()))) {
        starts.add(i);
      }
    }
    boolean[] result = new boolean[candidates.size()];
    int previous = -1;
    for (int i = 0; i < result.length; i++) {
      int at = candidates.get(i).unit();
      Integer found = starts.lower(at);
      result[i] = found != null && found > previous;
      previous = at;
    }
    return result;
  }

  Map<Integer, Candidate> byUnit() {
    Map<Integer, Candidate> map = new HashMap<>();
    accepted.forEach(candidate -> map.put(candidate.unit(), candidate));
    return map;
  }
}
