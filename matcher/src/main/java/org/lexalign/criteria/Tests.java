package org.lexalign.criteria;

import java.util.Set;
import java.util.TreeSet;

/** Views of a test. */
public final class Tests {
  private Tests() {}

  /** Concepts that a test looks for; what it excludes is left out. */
  public static Set<String> concepts(Test test) {
    Set<String> names = new TreeSet<>();
    collect(test, names);
    return names;
  }

  /**
   * The test without distances, exclusions and other places: what a provision that comes near would
   * still have to mention.
   */
  public static Test relaxed(Test test) {
    return switch (test) {
      case Test.Has has -> has;
      case Test.Not not -> new Test.AllOf(java.util.List.of());
      case Test.Listing listing -> new Test.AllOf(java.util.List.of());
      case Test.AllOf all -> new Test.AllOf(all.tests().stream().map(Tests::relaxed).toList());
      case Test.Near near -> new Test.AllOf(near.tests().stream().map(Tests::relaxed).toList());
      case Test.AnyOf any -> new Test.AnyOf(any.tests().stream().map(Tests::relaxed).toList());
      case Test.Within within ->
          switch (within.place()) {
            case ARTICLE, HEADING -> relaxed(within.test());
            case ABOVE, REFS, REFBY, BESIDE, ACT -> new Test.AllOf(java.util.List.of());
          };
    };
  }

  private static void collect(Test test, Set<String> names) {
    switch (test) {
      case Test.Has has -> names.add(has.concept());
      case Test.Not not -> {}
      case Test.Listing listing -> {}
      case Test.AllOf all -> all.tests().forEach(t -> collect(t, names));
      case Test.Near near -> near.tests().forEach(t -> collect(t, names));
      case Test.AnyOf any -> any.tests().forEach(t -> collect(t, names));
      case Test.Within within -> collect(within.test(), names);
    }
  }
}
