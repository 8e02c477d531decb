package org.lexalign.assess;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.lexalign.catalogue.Criterion;
import org.lexalign.catalogue.Rule;
import org.lexalign.criteria.Article;
import org.lexalign.criteria.Candidates;
import org.lexalign.criteria.Passage;
import org.lexalign.criteria.Test;
import org.lexalign.criteria.Tests;
import org.lexalign.index.ConceptQuery;

/** Provisions that mention what a criterion needs without satisfying it. */
final class NearMisses {
  private static final int READ_AT_MOST = 200;

  private final Law law;
  private final Test test;

  NearMisses(Law law, Rule rule, Criterion criterion) {
    this.law = law;
    this.test = rule.tests().get(criterion.id());
  }

  /** The best of them, densest in the concepts first. */
  List<Article> find(int limit, Set<Integer> except) {
    Set<String> concepts = Tests.concepts(test);
    ConceptQuery query = Candidates.of(Tests.relaxed(test));
    if (Candidates.unlimited(query)) {
      return List.of();
    }
    return law.candidates(query).stream()
        .filter(ordinal -> !except.contains(ordinal))
        .limit(READ_AT_MOST)
        .map(law::article)
        .filter(article -> !article.passages().isEmpty())
        .sorted(
            Comparator.comparingInt((Article a) -> -density(densest(a, concepts), concepts))
                .thenComparingInt(Article::ordinal))
        .limit(limit)
        .toList();
  }

  /** The passage of an article in which most of the concepts occur; the first of equals. */
  static Passage densest(Article article, Set<String> concepts) {
    Passage best = article.passages().getFirst();
    for (Passage passage : article.passages()) {
      if (density(passage, concepts) > density(best, concepts)) {
        best = passage;
      }
    }
    return best;
  }

  private static int density(Passage passage, Set<String> concepts) {
    return (int) concepts.stream().filter(c -> !passage.hits(c).isEmpty()).count();
  }
}
