package org.lexalign.evaluate;

import java.util.List;
import java.util.function.Predicate;

/**
 * How many of how many.
 *
 * @param count those that count
 * @param of all
 */
public record Share(int count, int of) {
  private static final double Z95 = 1.959964;

  static <T> Share of(List<T> all, Predicate<T> counts) {
    return new Share((int) all.stream().filter(counts).count(), all.size());
  }

  /** The share from 0 to 1; not a number if there is nothing to share. */
  public double value() {
    return of == 0 ? Double.NaN : (double) count / of;
  }

  /**
   * 95 % interval after E. B. Wilson, Probable inference, the law of succession, and statistical
   * inference, Journal of the American Statistical Association 22 (1927) 209–212.
   */
  public Interval interval() {
    if (of == 0) {
      return new Interval(0, 1);
    }
    double z2 = Z95 * Z95;
    double middle = (count + z2 / 2) / (of + z2);
    double p = value();
    double half = Z95 / (of + z2) * Math.sqrt(of * p * (1 - p) + z2 / 4);
    return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
  }

  /**
   * A confidence interval.
   *
   * @param low lower end
   * @param high upper end
   */
  public record Interval(double low, double high) {}
}
