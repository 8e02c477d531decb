package org.lexalign.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells tables of contents from the body: a run of headings with next to no text between them whose
 * labels come again elsewhere.
 */
final class Contents {
  private static final int SHORT_TAIL = 260;
  private static final int FEWEST = 4;
  private static final int OPENING = 7;
  private static final Pattern LEADERS =
      Pattern.compile("(?:(?:\\.\\s?){4,}|…{2,})\\.*\\s*\\d{1,4}\\s*$");

  private Contents() {}

  /** Whether the line ends in dot leaders and a page number. */
  static boolean hasLeaders(String text) {
    return text.length() < 400
        && (text.contains("....") || text.contains(". . .") || text.contains("……"))
        && LEADERS.matcher(text).find();
  }

  /** The units that belong to tables of contents. */
  static BitSet find(List<Unit> units, List<Candidate> candidates, Grammar grammar) {
    BitSet result = new BitSet();
    int[] lengths = new int[units.size() + 1];
    for (int i = 0; i < units.size(); i++) {
      lengths[i + 1] = lengths[i] + units.get(i).text().length();
    }
    Map<String, List<Integer>> places = new HashMap<>();
    String[] openings = new String[candidates.size()];
    String[] notes = new String[candidates.size()];
    for (int i = 0; i < candidates.size(); i++) {
      places.computeIfAbsent(key(candidates.get(i)), k -> new ArrayList<>()).add(i);
      int at = candidates.get(i).unit();
      openings[i] = opening(units.get(at).text(), candidates.get(i).rest());
      notes[i] = at == 0 ? "" : opening(units.get(at - 1).text(), 0);
    }
    int from = 0;
    while (from < candidates.size()) {
      int to = from;
      while (to + 1 < candidates.size()
          && tail(candidates, lengths, to) <= SHORT_TAIL
          && !restarts(candidates.get(to), candidates.get(to + 1))) {
        to++;
      }
      int start = candidates.get(from).unit();
      int first = back(units, start, grammar);
      if (to - from + 1 >= FEWEST
          && isContents(candidates, from, to, places, lengths, openings, notes, first < start)) {
        int last = candidates.get(to).unit() + 1;
        while (last < units.size() && units.get(last).isLine() && units.get(last).continues()) {
          last++;
        }
        result.set(first, last);
      }
      from = to + 1;
    }
    return result;
  }

  private static boolean restarts(Candidate from, Candidate to) {
    return from.form().series().equals(to.form().series())
        && to.number().main() <= 2
        && from.number().main() > 3;
  }

  private static String key(Candidate candidate) {
    return candidate.form().series() + '/' + candidate.label();
  }

  /** The first letters of what follows the label, by which an entry is known again. */
  private static String opening(String text, int from) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < text.length() && letters.length() < OPENING; i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return letters.toString();
  }

  private static int tail(List<Candidate> candidates, int[] lengths, int i) {
    int next = i + 1 < candidates.size() ? candidates.get(i + 1).unit() : lengths.length - 1;
    return lengths[next] - lengths[candidates.get(i).unit()];
  }

  /**
   * The same labels come later (or earlier, where a heading says that this is the contents), with
   * clearly more text.
   */
  private static boolean isContents(
      List<Candidate> candidates,
      int from,
      int to,
      Map<String, List<Integer>> places,
      int[] lengths,
      String[] openings,
      String[] notes,
      boolean named) {
    double again = 0;
    long here = 0;
    long elsewhere = 0;
    for (int i = from; i <= to; i++) {
      int most = 0;
      boolean known = false;
      for (int other : places.get(key(candidates.get(i)))) {
        boolean same =
            openings[i].isEmpty()
                || openings[other].isEmpty()
                || openings[i].equals(openings[other])
                || openings[i].equals(notes[other]);
        if (same && (other > to || named && other < from)) {
          most = Math.max(most, tail(candidates, lengths, other));
          known |=
              named
                  || !openings[i].isEmpty()
                      && (openings[i].equals(openings[other]) || openings[i].equals(notes[other]));
        }
      }
      if (most > 0) {
        again += known ? 1 : 0.5;
        here +=
            i == to
                ? Math.min(SHORT_TAIL, tail(candidates, lengths, i))
                : tail(candidates, lengths, i);
        elsewhere += most;
      }
    }
    return again >= 0.6 * (to - from + 1) && elsewhere > 1.6 * here;
  }

  private static int back(List<Unit> units, int first, Grammar grammar) {
    for (int i = first - 1; i >= 0 && i >= first - 12; i--) {
      if (Grammar.starts(grammar.cues().contents(), units.get(i).text())) {
        return i;
      }
    }
    return first;
  }
}
