package org.lexalign.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lexalign.criteria.Test;

/**
 * An element ready for use: its expressions read.
 *
 * @param element the element
 * @param tests test by criterion id, in the order of the element
 * @param met decides {@code met} over criterion ids
 * @param partial decides {@code partial} over criterion ids
 * @param prefer tests that rank evidence
 */
public record Rule(
    Element element, Map<String, Test> tests, Test met, Test partial, List<Test> prefer) {
  public Rule {
    tests = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(tests));
    prefer = List.copyOf(prefer);
  }

  /** Ids of the criteria that a decision names. */
  public static Set<String> names(Test decision) {
    Set<String> names = new TreeSet<>();
    collect(decision, names);
    return names;
  }

  private static void collect(Test decision, Set<String> names) {
    switch (decision) {
      case Test.Has has -> names.add(has.concept());
      case Test.AllOf all -> all.tests().forEach(t -> collect(t, names));
      case Test.AnyOf any -> any.tests().forEach(t -> collect(t, names));
      case Test.Not not -> collect(not.test(), names);
      case Test.Near near -> near.tests().forEach(t -> collect(t, names));
      case Test.Within within -> collect(within.test(), names);
      case Test.Listing listing -> {}
    }
  }

  /** Whether a decision holds for a set of satisfied criteria. */
  public static boolean decides(Test decision, Set<String> satisfied) {
    return switch (decision) {
      case Test.Has has -> satisfied.contains(has.concept());
      case Test.AllOf all -> all.tests().stream().allMatch(t -> decides(t, satisfied));
      case Test.AnyOf any -> any.tests().stream().anyMatch(t -> decides(t, satisfied));
      case Test.Not not -> !decides(not.test(), satisfied);
      case Test.Near near -> near.tests().stream().allMatch(t -> decides(t, satisfied));
      case Test.Within within -> decides(within.test(), satisfied);
      case Test.Listing listing -> false;
    };
  }
}
