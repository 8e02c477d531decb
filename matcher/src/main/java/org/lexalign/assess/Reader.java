package org.lexalign.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lexalign.catalogue.Criterion;
import org.lexalign.catalogue.Rule;
import org.lexalign.criteria.Answer;
import org.lexalign.criteria.Article;
import org.lexalign.criteria.Candidates;
import org.lexalign.criteria.Evaluator;
import org.lexalign.criteria.Passage;
import org.lexalign.criteria.Span;
import org.lexalign.criteria.Test;

/** Finds the provisions that satisfy the criteria of one element. */
final class Reader {
  private final Law law;
  private final Evaluator evaluator;

  Reader(Law law) {
    this.law = law;
    this.evaluator = new Evaluator(law);
  }

  /** Provisions that satisfy at least one criterion, in the order of the corpus. */
  List<Match> read(Rule rule) {
    Map<Integer, Map<String, Match.Place>> found = new TreeMap<>();
    for (Criterion criterion : rule.element().criteria()) {
      Test test = rule.tests().get(criterion.id());
      for (int ordinal : law.candidates(Candidates.of(test))) {
        Article article = law.article(ordinal);
        best(rule, criterion, test, article)
            .ifPresent(place ->
                found.computeIfAbsent(ordinal, key -> new TreeMap<>()).put(criterion.id(), place));
      }
    }
    List<Match> matches = new ArrayList<>();
    found.forEach((ordinal, places) -> matches.add(new Match(law.article(ordinal), places)));
    return matches;
  }

  private java.util.Optional<Match.Place> best(
      Rule rule, Criterion criterion, Test test, Article article) {
    return article.passages().stream()
        .map(passage -> place(rule, criterion, test, article, passage))
        .flatMap(java.util.Optional::stream)
        .max(Comparator.comparingDouble(Match.Place::score));
  }

  private java.util.Optional<Match.Place> place(
      Rule rule, Criterion criterion, Test test, Article article, Passage passage) {
    Answer answer = evaluator.answer(test, article, passage);
    if (!answer.holds()) {
      return java.util.Optional.empty();
    }
    Span all = new Span(0, passage.tokens());
    Span tightest =
        answer.spans().stream()
            .filter(s -> s.length() > 1)
            .min(Comparator.comparingInt(Span::length).thenComparingInt(Span::start))
            .orElse(answer.spans().isEmpty() ? all : answer.spans().getFirst());
    double score = criterion.weight() * Ranking.CRITERION;
    for (Test preferred : rule.prefer()) {
      if (evaluator.answer(preferred, article, passage).holds()) {
        score += Ranking.PREFERENCE;
      }
    }
    score += Ranking.TIGHTNESS / (1 + tightest.length() / 10.0);
    score -=
        Math.min(
            Ranking.MOST_REFERENCES,
            Ranking.REFERENCES * article.references(passage) / Math.max(1, passage.tokens()));
    score -= Ranking.LENGTH * Math.log(1 + article.passages().size());
    return java.util.Optional.of(new Match.Place(passage, tightest, score));
  }
}
