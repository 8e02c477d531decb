package org.lexalign.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexalign.catalogue.Catalogue;
import org.lexalign.catalogue.Criterion;
import org.lexalign.catalogue.Rule;
import org.lexalign.criteria.Article;
import org.lexalign.criteria.Tests;
import org.lexalign.index.CorpusIndex;

/** Assesses a corpus against a catalogue. */
public final class Assessor {
  private static final int EVIDENCE = 8;
  private static final int NEAREST = 4;

  private final Catalogue catalogue;
  private final Law law;

  /**
   * @param catalogue what to look for
   * @param index where to look
   */
  public Assessor(Catalogue catalogue, CorpusIndex index) {
    this(catalogue, new IndexedLaw(index, catalogue.windows()));
  }

  Assessor(Catalogue catalogue, Law law) {
    this.catalogue = catalogue;
    this.law = law;
  }

  /** One finding for each element, in the order of the catalogue. */
  public List<Finding> assess() {
    return catalogue.rules().stream().map(this::assess).toList();
  }

  /** The finding for one element. */
  public Finding assess(Rule rule) {
    List<Match> matches = new Reader(law).read(rule);
    Set<String> satisfied =
        matches.stream()
            .flatMap(m -> m.places().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Status status = decide(rule, satisfied);
    Set<String> forMet = Rule.names(rule.met());
    Set<String> counting =
        new TreeSet<>(status == Status.MET ? forMet : Rule.names(rule.partial()));
    if (status == Status.PARTIAL) {
      counting.addAll(forMet);
    }
    List<Match> ranked =
        matches.stream()
            .filter(m -> m.places().keySet().stream().anyMatch(counting::contains))
            .sorted(order(counting))
            .toList();
    List<Evidence> evidence =
        status == Status.NOT_FOUND
            ? List.of()
            : ranked.stream().limit(EVIDENCE).map(m -> evidence(rule, m, counting)).toList();
    return new Finding(
        rule.element().id(),
        status,
        ConfidenceRule.of(rule, status, ranked, counting),
        results(rule, matches, forMet),
        missing(rule, status, satisfied, forMet),
        evidence,
        status == Status.MET ? List.of() : nearest(rule, status, ranked, forMet),
        rule.tests().values().stream()
            .flatMap(t -> Tests.concepts(t).stream())
            .distinct()
            .sorted()
            .toList());
  }

  private static Status decide(Rule rule, Set<String> satisfied) {
    if (Rule.decides(rule.met(), satisfied)) {
      return Status.MET;
    }
    return Rule.decides(rule.partial(), satisfied) ? Status.PARTIAL : Status.NOT_FOUND;
  }

  private static Comparator<Match> order(Set<String> counting) {
    return Comparator.comparingDouble((Match m) -> -Ranking.score(m, counting))
        .thenComparingInt(m -> m.article().ordinal());
  }

  private static List<CriterionResult> results(Rule rule, List<Match> matches, Set<String> forMet) {
    Map<String, Integer> counts = new TreeMap<>();
    matches.forEach(m -> m.places().keySet().forEach(id -> counts.merge(id, 1, Integer::sum)));
    return rule.element().criteria().stream()
        .map(c ->
            new CriterionResult(
                c.id(),
                forMet.contains(c.id()) ? CriterionResult.Role.MET : CriterionResult.Role.PARTIAL,
                counts.containsKey(c.id()),
                counts.getOrDefault(c.id(), 0)))
        .toList();
  }

  private static List<String> missing(
      Rule rule, Status status, Set<String> satisfied, Set<String> forMet) {
    if (status == Status.MET) {
      return List.of();
    }
    return rule.element().criteria().stream()
        .map(Criterion::id)
        .filter(forMet::contains)
        .filter(id -> !satisfied.contains(id))
        .toList();
  }

  private static Evidence evidence(Rule rule, Match match, Set<String> counting) {
    Map.Entry<String, Match.Place> best =
        match.places().entrySet().stream()
            .filter(e -> counting.contains(e.getKey()))
            .max(
                Comparator.comparingDouble(
                        (Map.Entry<String, Match.Place> e) -> e.getValue().score())
                    .thenComparing(Map.Entry::getKey))
            .orElseThrow();
    Set<String> concepts = Tests.concepts(rule.tests().get(best.getKey()));
    return EvidenceWriter.write(
        match.article(),
        best.getValue().passage(),
        best.getValue().span(),
        concepts,
        List.copyOf(match.places().keySet()),
        List.of(),
        Ranking.score(match, counting));
  }

  /** Provisions that mention what a criterion of {@code met} needs, but do not satisfy it. */
  private List<Evidence> nearest(Rule rule, Status status, List<Match> ranked, Set<String> forMet) {
    Set<Integer> used = new LinkedHashSet<>();
    if (status != Status.NOT_FOUND) {
      ranked.stream().limit(EVIDENCE).forEach(m -> used.add(m.article().ordinal()));
    }
    List<Evidence> near = new ArrayList<>();
    for (Criterion criterion : rule.element().criteria()) {
      if (forMet.contains(criterion.id()) && near.size() < NEAREST) {
        new NearMisses(law, rule, criterion)
            .find(NEAREST - near.size(), used)
            .forEach(article -> {
              used.add(article.ordinal());
              near.add(nearMiss(rule, criterion, article));
            });
      }
    }
    return near;
  }

  private static Evidence nearMiss(Rule rule, Criterion criterion, Article article) {
    Set<String> concepts = Tests.concepts(rule.tests().get(criterion.id()));
    var passage = NearMisses.densest(article, concepts);
    return EvidenceWriter.write(
        article,
        passage,
        new org.lexalign.criteria.Span(0, passage.tokens()),
        concepts,
        List.of(),
        Stream.of(criterion.id()).toList(),
        0);
  }
}
