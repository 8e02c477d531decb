package org.lexalign.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lexalign.index.ConceptQuery;

/** Turns a test into a query for the provisions that could satisfy it; it never misses one. */
public final class Candidates {
  private static final ConceptQuery ANY = new ConceptQuery.Everything();

  private Candidates() {}

  /** Provisions that could satisfy the test. */
  public static ConceptQuery of(Test test) {
    return query(test, false);
  }

  /** Whether a query says nothing, so that every provision would have to be read. */
  public static boolean unlimited(ConceptQuery query) {
    return query instanceof ConceptQuery.Everything;
  }

  private static ConceptQuery query(Test test, boolean above) {
    return switch (test) {
      case Test.Has has ->
          above ? ConceptQuery.around(has.concept()) : ConceptQuery.has(has.concept());
      case Test.Not not -> ANY;
      case Test.Listing listing -> ANY;
      case Test.AllOf all -> and(map(all.tests(), t -> query(t, above)));
      case Test.Near near -> and(map(near.tests(), t -> query(t, above)));
      case Test.AnyOf any -> or(map(any.tests(), t -> query(t, above)));
      case Test.Within within ->
          switch (within.place()) {
            case ARTICLE, HEADING -> query(within.test(), false);
            case ABOVE -> query(within.test(), true);
            case REFS, REFBY, BESIDE, ACT -> ANY;
          };
    };
  }

  private static ConceptQuery and(List<ConceptQuery> parts) {
    List<ConceptQuery> limiting = parts.stream().filter(p -> !unlimited(p)).distinct().toList();
    return switch (limiting.size()) {
      case 0 -> ANY;
      case 1 -> limiting.getFirst();
      default -> new ConceptQuery.And(limiting);
    };
  }

  private static ConceptQuery or(List<ConceptQuery> parts) {
    if (parts.stream().anyMatch(Candidates::unlimited)) {
      return ANY;
    }
    List<ConceptQuery> distinct = parts.stream().distinct().toList();
    return distinct.size() == 1 ? distinct.getFirst() : new ConceptQuery.Or(distinct);
  }

  private static List<ConceptQuery> map(List<Test> tests, Function<Test, ConceptQuery> function) {
    List<ConceptQuery> list = new ArrayList<>(tests.size());
    tests.forEach(t -> list.add(function.apply(t)));
    return list;
  }
}
