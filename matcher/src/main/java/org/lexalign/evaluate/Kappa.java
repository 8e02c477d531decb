package org.lexalign.evaluate;

import java.util.List;
import org.lexalign.assess.Status;
import org.lexalign.evaluate.Share.Interval;

/**
 * Agreement beyond chance: J. Cohen, A coefficient of agreement for nominal scales, Educational and
 * Psychological Measurement 20 (1960) 37–46. A status that one side never uses, such as {@code
 * needs_review}, counts as disagreement wherever the other uses it.
 *
 * @param value from -1 to 1; not a number without pairs; 1 where both sides give one and the same
 *     status throughout
 * @param interval 95 % interval from the large-sample standard error of J. L. Fleiss, J. Cohen and
 *     B. S. Everitt, Large sample standard errors of kappa and weighted kappa, Psychological
 *     Bulletin 72 (1969) 323–327
 * @param pairs number of pairs
 */
public record Kappa(double value, Interval interval, int pairs) {
  private static final double Z95 = 1.959964;
  private static final int CATEGORIES = Status.values().length;

  /** A pair of statuses for one element. */
  record Pair(Status one, Status other) {}

  static Kappa of(List<Pair> pairs) {
    int n = pairs.size();
    if (n == 0) {
      return new Kappa(Double.NaN, new Interval(-1, 1), 0);
    }
    double[][] p = new double[CATEGORIES][CATEGORIES];
    double[] rows = new double[CATEGORIES];
    double[] columns = new double[CATEGORIES];
    for (Pair pair : pairs) {
      p[pair.one().ordinal()][pair.other().ordinal()] += 1.0 / n;
      rows[pair.one().ordinal()] += 1.0 / n;
      columns[pair.other().ordinal()] += 1.0 / n;
    }
    double observed = 0;
    double expected = 0;
    for (int i = 0; i < CATEGORIES; i++) {
      observed += p[i][i];
      expected += rows[i] * columns[i];
    }
    if (1 - expected < 1e-12) {
      return new Kappa(1, new Interval(1, 1), n);
    }
    double kappa = (observed - expected) / (1 - expected);
    double half = Z95 * standardError(p, rows, columns, kappa, expected, n);
    return new Kappa(kappa, new Interval(Math.max(-1, kappa - half), Math.min(1, kappa + half)), n);
  }

  private static double standardError(
      double[][] p, double[] rows, double[] columns, double kappa, double expected, int n) {
    double same = 0;
    double different = 0;
    for (int i = 0; i < CATEGORIES; i++) {
      for (int j = 0; j < CATEGORIES; j++) {
        if (i == j) {
          same += p[i][i] * square(1 - (rows[i] + columns[i]) * (1 - kappa));
        } else {
          different += p[i][j] * square(columns[i] + rows[j]);
        }
      }
    }
    double sum = same + square(1 - kappa) * different - square(kappa - expected * (1 - kappa));
    return Math.sqrt(Math.max(0, sum) / n) / (1 - expected);
  }

  private static double square(double x) {
    return x * x;
  }
}
