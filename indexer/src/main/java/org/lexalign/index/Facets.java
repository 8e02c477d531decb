package org.lexalign.index;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many provisions there are of each kind.
 *
 * @param acts by title; acts of the same title count together
 * @param statuses by code of {@link org.lexalign.model.ProvisionStatus}
 * @param languages by ISO 639-1 code
 */
public record Facets(
    SortedMap<String, Integer> acts,
    SortedMap<String, Integer> statuses,
    SortedMap<String, Integer> languages) {
  public Facets {
    acts = Collections.unmodifiableSortedMap(new TreeMap<>(acts));
    statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
    languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
  }
}
