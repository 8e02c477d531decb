package org.lexalign.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Answers tests. An instance serves one thread; it holds no state but the articles' own memory of
 * answers.
 */
public final class Evaluator {
  private static final int MAX_WINDOWS = 64;

  private final Surroundings surroundings;

  /**
   * @param surroundings how to look beyond an article
   */
  public Evaluator(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The answer for one passage of an article. */
  public Answer answer(Test test, Article article, Passage passage) {
    return switch (test) {
      case Test.Has has -> has(has, passage);
      case Test.Not not -> answer(not.test(), article, passage).holds() ? Answer.NO : Answer.YES;
      case Test.AllOf all -> allOf(all.tests(), article, passage);
      case Test.AnyOf any -> anyOf(any.tests(), article, passage);
      case Test.Near near -> near(near, article, passage);
      case Test.Within within -> within(within, article) ? Answer.YES : Answer.NO;
      case Test.Listing listing -> article.isListing() ? Answer.YES : Answer.NO;
    };
  }

  /** Whether some passage of the article satisfies the test. */
  public boolean holds(Test test, Article article) {
    Boolean known = article.memo().get(test);
    if (known == null) {
      known = article.passages().stream().anyMatch(p -> answer(test, article, p).holds());
      article.memo().put(test, known);
    }
    return known;
  }

  private static Answer has(Test.Has has, Passage passage) {
    List<Passage.Placed> hits = passage.hits(has.concept());
    if (hits.isEmpty()) {
      return Answer.NO;
    }
    List<Span> spans = new ArrayList<>(hits.size());
    for (Passage.Placed placed : hits) {
      if (has.filter().accepts(placed.hit().value())) {
        spans.add(placed.span());
      }
    }
    return Answer.at(spans);
  }

  private Answer allOf(List<Test> tests, Article article, Passage passage) {
    List<Span> spans = new ArrayList<>();
    for (Test test : tests) {
      Answer answer = answer(test, article, passage);
      if (!answer.holds()) {
        return Answer.NO;
      }
      spans.addAll(answer.spans());
    }
    spans.sort(Comparator.comparingInt(Span::start));
    return new Answer(true, spans);
  }

  private Answer anyOf(List<Test> tests, Article article, Passage passage) {
    List<Span> spans = new ArrayList<>();
    boolean holds = false;
    for (Test test : tests) {
      Answer answer = answer(test, article, passage);
      holds |= answer.holds();
      spans.addAll(answer.spans());
    }
    spans.sort(Comparator.comparingInt(Span::start));
    return holds ? new Answer(true, spans) : Answer.NO;
  }

  private Answer near(Test.Near near, Article article, Passage passage) {
    double scale = surroundings.windowScale(article.tagged().provision().language());
    int limit = (int) Math.round(near.window() * scale);
    List<List<Span>> operands = new ArrayList<>();
    for (Test test : near.tests()) {
      Answer answer = answer(test, article, passage);
      if (!answer.holds()) {
        return Answer.NO;
      }
      if (!answer.spans().isEmpty()) {
        operands.add(answer.spans());
      }
    }
    if (operands.isEmpty()) {
      return Answer.YES;
    }
    operands.sort(Comparator.comparingInt(List::size));
    List<Span> windows = new ArrayList<>(operands.getFirst());
    for (List<Span> operand : operands.subList(1, operands.size())) {
      windows = extend(windows, operand, limit);
      if (windows.isEmpty()) {
        return Answer.NO;
      }
    }
    windows.removeIf(w -> w.length() > limit + 1);
    return Answer.at(windows);
  }

  /** Each window joined with the nearest span on its left and on its right, where short enough. */
  private static List<Span> extend(List<Span> windows, List<Span> operand, int limit) {
    List<Span> extended = new ArrayList<>();
    for (Span window : windows) {
      Span left = null;
      Span right = null;
      for (Span span : operand) {
        if (span.start() <= window.start()) {
          left = span;
        } else {
          right = span;
          break;
        }
      }
      join(window, left, limit, extended);
      join(window, right, limit, extended);
      if (extended.size() >= MAX_WINDOWS) {
        break;
      }
    }
    return extended;
  }

  private static void join(Span window, Span span, int limit, List<Span> out) {
    if (span == null) {
      return;
    }
    Span joined =
        new Span(Math.min(window.start(), span.start()), Math.max(window.end(), span.end()));
    int own = Math.max(window.length(), span.length());
    if (joined.length() <= limit + Math.min(own, 3) && !out.contains(joined)) {
      out.add(joined);
    }
  }

  private boolean within(Test.Within within, Article article) {
    Test test = within.test();
    return switch (within.place()) {
      case ARTICLE -> holds(test, article);
      case HEADING -> answer(test, article, article.heading()).holds();
      case ABOVE ->
          answer(test, article, article.heading()).holds()
              || inContext(test, article.tagged().context());
      case REFS -> surroundings.referredTo(article).stream().anyMatch(a -> holds(test, a));
      case REFBY -> surroundings.referring(article).stream().anyMatch(a -> holds(test, a));
      case BESIDE -> surroundings.beside(article).stream().anyMatch(a -> holds(test, a));
      case ACT -> surroundings.anyInAct(article, test, a -> holds(test, a));
    };
  }

  /** Headings above have no positions: near means together. */
  private static boolean inContext(Test test, List<String> context) {
    return switch (test) {
      case Test.Has has -> context.contains(has.concept());
      case Test.AllOf all -> all.tests().stream().allMatch(t -> inContext(t, context));
      case Test.AnyOf any -> any.tests().stream().anyMatch(t -> inContext(t, context));
      case Test.Near near -> near.tests().stream().allMatch(t -> inContext(t, context));
      case Test.Not not -> !inContext(not.test(), context);
      case Test.Within within -> inContext(within.test(), context);
      case Test.Listing listing -> false;
    };
  }
}
