package org.lexalign.assess;

import java.util.Set;

/** Weights by which evidence is ordered. They order provisions; they never decide a status. */
final class Ranking {
  /** A point of a criterion's weight. */
  static final double CRITERION = 1.0;

  /** A preference that a passage satisfies. */
  static final double PREFERENCE = 1.0;

  /** The matching words standing directly together. */
  static final double TIGHTNESS = 1.0;

  /** A long article with many passages is less likely to be about the one thing. */
  static final double LENGTH = 0.08;

  /** A passage that mostly names other provisions is seldom the operative one. */
  static final double REFERENCES = 15.0;

  /** The most that references take away. */
  static final double MOST_REFERENCES = 1.5;

  /** Share of a further criterion that the same provision satisfies. */
  private static final double FURTHER = 0.25;

  private Ranking() {}

  /** Rank of a provision over the criteria that count. */
  static double score(Match match, Set<String> counting) {
    double best = 0;
    double sum = 0;
    for (var place : match.places().entrySet()) {
      if (counting.contains(place.getKey())) {
        best = Math.max(best, place.getValue().score());
        sum += place.getValue().score();
      }
    }
    return best + FURTHER * (sum - best);
  }
}
