package org.lexalign.assess;

import java.util.List;
import java.util.Set;
import org.lexalign.catalogue.Criterion;
import org.lexalign.catalogue.Rule;

/**
 * How far a finding can be relied on. A finding of {@code met} that rests on a criterion of full
 * weight in a provision that also shows most of the marks of such a provision is relied on most.
 */
final class ConfidenceRule {
  private static final double STRONG = 0.6;

  private ConfidenceRule() {}

  static Confidence of(Rule rule, Status status, List<Match> ranked, Set<String> counting) {
    if (ranked.isEmpty() || status != Status.MET) {
      return status == Status.MET ? Confidence.LOW : Confidence.MEDIUM;
    }
    double heaviest =
        rule.element().criteria().stream()
            .filter(c -> counting.contains(c.id()))
            .mapToDouble(Criterion::weight)
            .max()
            .orElse(1);
    double best = heaviest + rule.prefer().size() + Ranking.TIGHTNESS;
    double reached = Ranking.score(ranked.getFirst(), counting) / best;
    return reached >= STRONG ? Confidence.HIGH : Confidence.MEDIUM;
  }
}
