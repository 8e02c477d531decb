package org.lexalign.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.lexalign.criteria.Article;
import org.lexalign.criteria.Candidates;
import org.lexalign.criteria.Test;
import org.lexalign.index.ConceptQuery;
import org.lexalign.index.CorpusIndex;
import org.lexalign.index.Filter;
import org.lexalign.model.Provision;
import org.lexalign.model.ProvisionStatus;
import org.lexalign.model.Reference;

/** The law in force as an index holds it. An instance serves one thread. */
final class IndexedLaw implements Law {
  private static final int KEPT = 4096;

  private final CorpusIndex index;
  private final Map<String, Double> windows;
  private final Map<Integer, Article> articles =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Article> eldest) {
          return size() > KEPT;
        }
      };
  private final Map<ActTest, Boolean> actAnswers = new HashMap<>();
  private final Map<ConceptQuery, List<Integer>> queries = new HashMap<>();

  IndexedLaw(CorpusIndex index, Map<String, Double> windows) {
    this.index = index;
    this.windows = Map.copyOf(windows);
  }

  @Override
  public List<Integer> candidates(ConceptQuery query) {
    return queries.computeIfAbsent(
        query, q -> index.candidates(q, Filter.inForce()).boxed().toList());
  }

  @Override
  public Article article(int ordinal) {
    Article known = articles.get(ordinal);
    if (known == null) {
      known = new Article(ordinal, index.load(ordinal));
      articles.put(ordinal, known);
    }
    return known;
  }

  @Override
  public List<Article> referredTo(Article article) {
    List<Article> list = new ArrayList<>();
    for (Reference reference : article.tagged().references()) {
      list.addAll(inForce(index.targets(article.tagged().provision(), reference), article));
    }
    return list;
  }

  @Override
  public List<Article> referring(Article article) {
    return inForce(index.referencedBy(article.ordinal()), article);
  }

  @Override
  public List<Article> beside(Article article) {
    return inForce(
        IntStream.concat(
            index.previous(article.ordinal()).stream(), index.next(article.ordinal()).stream()),
        article);
  }

  @Override
  public boolean anyInAct(Article article, Test test, Predicate<Article> holds) {
    Provision provision = article.tagged().provision();
    ActTest key = new ActTest(provision.file(), provision.actOrdinal(), test);
    Boolean known = actAnswers.get(key);
    if (known == null) {
      Filter filter = Filter.inForce().withAct(provision.file(), provision.actOrdinal());
      known =
          index
              .candidates(Candidates.of(test), filter)
              .anyMatch(ordinal -> holds.test(article(ordinal)));
      actAnswers.put(key, known);
    }
    return known;
  }

  @Override
  public double windowScale(String language) {
    return windows.getOrDefault(language, 1.0);
  }

  private List<Article> inForce(IntStream ordinals, Article except) {
    return ordinals
        .filter(ordinal -> ordinal != except.ordinal())
        .distinct()
        .mapToObj(this::article)
        .filter(a -> a.tagged().provision().status() == ProvisionStatus.IN_FORCE)
        .toList();
  }

  private record ActTest(String file, int act, Test test) {}
}
