package org.lexalign.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Chooses the candidates that make the most plausible series of labels: numbers mostly go up by
 * one, and a jump, a repetition or a step back must be paid for by the candidate's own weight. A
 * cross-reference at the start of a line costs two jumps and is so left out.
 */
final class Sequence {
  private static final int WINDOW = 160;
  private static final double RESTART = 6;
  private static final double OTHER_STYLE = 4;

  /** Forms up to this weight are numbers without a word before them. */
  static final int BARE = 2;

  /** So many articles headed by a word are enough to tell that the act heads them so. */
  private static final int FEWEST = 4;

  private Sequence() {}

  /** The accepted candidates, in order, and how well they fit. */
  record Chain(List<Candidate> accepted, double score) {
    long count(Predicate<Candidate> which) {
      return accepted.stream().filter(which).count();
    }
  }

  static Chain choose(List<Candidate> candidates, boolean[] boundaryBefore) {
    Map<String, Boolean> styles = new TreeMap<>();
    for (Candidate candidate : candidates) {
      if (candidate.form().series().isEmpty()) {
        styles.put(candidate.style(), candidate.form().weight() > BARE);
      }
    }
    if (styles.isEmpty()) {
      return chain(candidates, "", boundaryBefore);
    }
    Chain named = new Chain(List.of(), 0);
    Chain bare = named;
    for (Map.Entry<String, Boolean> style : styles.entrySet()) {
      Chain chain = chain(candidates, style.getKey(), boundaryBefore);
      if (style.getValue() && chain.score() > named.score()) {
        named = chain;
      } else if (!style.getValue() && chain.score() > bare.score()) {
        bare = chain;
      }
    }
    boolean marked = bare.count(Candidate::heading) > bare.accepted().size() / 2;
    long words = named.count(candidate -> candidate.form().weight() > BARE);
    boolean prefersWords = words >= FEWEST && words > (marked ? 0.5 : 0.1) * bare.accepted().size();
    return prefersWords || named.score() >= bare.score() ? named : bare;
  }

  private static Chain chain(List<Candidate> all, String style, boolean[] boundaryBefore) {
    int n = all.size();
    double[] best = new double[n];
    int[] previous = new int[n];
    int top = -1;
    for (int i = 0; i < n; i++) {
      Candidate candidate = all.get(i);
      double own = candidate.weight();
      if (candidate.form().series().isEmpty() && !candidate.style().equals(style)) {
        own -= OTHER_STYLE;
      }
      best[i] = own - start(candidate);
      previous[i] = -1;
      for (int j = i - 1; j >= 0 && j >= i - WINDOW; j--) {
        double score = best[j] + own + step(all.get(j), candidate, boundaryBefore[i]);
        if (score > best[i]) {
          best[i] = score;
          previous[i] = j;
        }
      }
      if (top < 0 || best[i] > best[top]) {
        top = i;
      }
    }
    List<Candidate> accepted = new ArrayList<>();
    for (int i = top; i >= 0; i = previous[i]) {
      accepted.add(all.get(i));
    }
    Collections.reverse(accepted);
    return new Chain(accepted, top < 0 ? 0 : best[top]);
  }

  private static double start(Candidate first) {
    int main = first.number().main();
    return main <= 2 || !first.form().series().isEmpty() ? 0 : Math.min(3, 0.5 + Math.log10(main));
  }

  /** What it costs (below zero) or earns to go from one label to the next. */
  static double step(Candidate from, Candidate to, boolean boundary) {
    if (!from.form().series().equals(to.form().series())) {
      return from.form().series().isEmpty() ? 0.5 : -1;
    }
    int gap = to.number().main() - from.lastMain();
    if (gap == 1) {
      return to.number().suffix().isEmpty() ? 2 : 1.5;
    }
    if (gap == 0) {
      return to.label().equals(from.label()) ? -2.5 : 1.5;
    }
    if (gap > 1) {
      return gap <= 3 ? 0.5 : -Math.min(6, 0.8 * Math.log(gap));
    }
    if (!to.form().series().isEmpty()) {
      return -1;
    }
    boolean first = to.number().main() <= 1;
    if (to.form().weight() <= BARE && !to.heading()) {
      return boundary && first ? -4 : -RESTART;
    }
    if (boundary) {
      return first ? -1 : -2.5;
    }
    return first ? -3 : -RESTART;
  }
}
