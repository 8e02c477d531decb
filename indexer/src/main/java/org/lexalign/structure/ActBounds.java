package org.lexalign.structure;

import java.util.ArrayList;
import java.util.List;

/** The units of one act in a file that may hold several; {@code to} is exclusive. */
record ActBounds(int from, int to) {
  private static final int TITLE_UNITS = 40;

  static List<ActBounds> find(Attempt attempt) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    List<Candidate> accepted = attempt.accepted();
    int restarts = restartsAtContainers(attempt);
    for (int i = 1; i < accepted.size(); i++) {
      Candidate from = accepted.get(i - 1);
      Candidate to = accepted.get(i);
      boolean restart =
          to.form().series().isEmpty()
              && to.number().main() == 1
              && to.number().suffix().isEmpty()
              && !(from.form().series().isEmpty()
                  && from.number().main() <= 1
                  && from.lastMain() <= 1)
              && seriesLength(accepted, i) >= 2
              && !resumes(accepted, i);
      if (restart && restarts < 3 && !insideScheduleOrTrailer(attempt, starts, to.unit())) {
        int start = titleStart(attempt, from.unit() + 1, to.unit());
        if (start < to.unit()) {
          starts.add(start);
        }
      }
    }
    List<ActBounds> bounds = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : attempt.units().size();
      bounds.add(new ActBounds(starts.get(i), end));
    }
    return bounds;
  }

  /** How many articles follow one another from here on. */
  private static int seriesLength(List<Candidate> accepted, int from) {
    int length = 1;
    while (from + length < accepted.size()
        && length < 5
        && accepted.get(from + length).number().main() > 1) {
      length++;
    }
    return length;
  }

  /** A step back to 1 after which the old series goes on is no new act. */
  private static boolean resumes(List<Candidate> accepted, int i) {
    int before = accepted.get(i - 1).lastMain();
    for (int j = i + 1; j < accepted.size() && j < i + 6; j++) {
      if (before > 5 && accepted.get(j).number().main() == before + 1) {
        return true;
      }
    }
    return false;
  }

  private static int restartsAtContainers(Attempt attempt) {
    int count = 0;
    List<Candidate> accepted = attempt.accepted();
    for (int i = 1; i < accepted.size(); i++) {
      if (accepted.get(i).form().series().isEmpty()
          && accepted.get(i).number().main() == 1
          && accepted.get(i - 1).number().main() > 1
          && attempt
              .units()
              .subList(accepted.get(i - 1).unit() + 1, accepted.get(i).unit())
              .stream()
              .anyMatch(unit ->
                  attempt.grammar().divisions().stream()
                      .anyMatch(form -> form.pattern().matcher(unit.text()).lookingAt()))) {
        count++;
      }
    }
    return count;
  }

  private static boolean insideScheduleOrTrailer(Attempt attempt, List<Integer> starts, int at) {
    Grammar grammar = attempt.grammar();
    for (int i = starts.get(starts.size() - 1); i < at; i++) {
      String text = attempt.units().get(i).text();
      if (text.length() <= 120
          && !attempt.contents().get(i)
          && (Grammar.starts(grammar.schedules(), text) && attempt.units().get(i).looksLikeTitle()
              || grammar.trailer(attempt.units().get(i)).isPresent())) {
        return true;
      }
    }
    return false;
  }

  private static int titleStart(Attempt attempt, int lowest, int article) {
    int start = article;
    for (int i = article - 1; i >= lowest && article - i <= TITLE_UNITS; i--) {
      Unit unit = attempt.units().get(i);
      boolean title = unit.isHeading() || unit.looksLikeTitle() || attempt.contents().get(i);
      if (title) {
        start = i;
      } else if (unit.text().length() > 400 || unit.endsSentence() && start < article) {
        break;
      }
    }
    return Math.max(lowest, start);
  }
}
