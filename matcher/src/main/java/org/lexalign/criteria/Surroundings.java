package org.lexalign.criteria;

import java.util.List;
import java.util.function.Predicate;

/** What a test can ask about places outside the passage's own article. */
public interface Surroundings {

  /** Provisions that this one refers to, as far as they are in the corpus. */
  List<Article> referredTo(Article article);

  /** Provisions that refer to this one. */
  List<Article> referring(Article article);

  /** The provisions before and after it in the same act. */
  List<Article> beside(Article article);

  /**
   * Whether some provision of the same act satisfies a test.
   *
   * @param test the test, by which answers are remembered
   * @param holds decides for one article
   */
  boolean anyInAct(Article article, Test test, Predicate<Article> holds);

  /** Factor by which windows are widened for a language; 1 where nothing is said. */
  double windowScale(String language);
}
