package org.lexalign.assess;

import java.util.Map;
import java.util.TreeMap;
import org.lexalign.criteria.Article;
import org.lexalign.criteria.Passage;
import org.lexalign.criteria.Span;

/**
 * A provision with the criteria of one element that it satisfies.
 *
 * @param article the provision
 * @param places best place by criterion id
 */
record Match(Article article, Map<String, Place> places) {
  Match {
    places = java.util.Collections.unmodifiableMap(new TreeMap<>(places));
  }

  /**
   * Where a criterion is satisfied.
   *
   * @param passage the passage
   * @param span the tightest stretch of it; all of it where the test has no place of its own
   * @param score rank of the passage for this criterion
   */
  record Place(Passage passage, Span span, double score) {}
}
