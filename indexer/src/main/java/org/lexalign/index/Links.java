package org.lexalign.index;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.lexalign.index.ActNames.Place;
import org.lexalign.model.Provision;
import org.lexalign.model.Reference;

/** Follows cross-references, in both directions. */
final class Links {
  private final CorpusIndex index;
  private final ActNames names;
  private final Map<Place, Boolean> decimal = new ConcurrentHashMap<>();

  Links(CorpusIndex index, ActNames names) {
    this.index = index;
    this.names = names;
  }

  IntStream targets(Provision from, Reference reference) {
    return acts(from, reference).stream()
        .flatMapToInt(act -> reached(act, reference, Filter.inForce()))
        .sorted();
  }

  private List<Place> acts(Provision from, Reference reference) {
    return reference.act().isEmpty()
        ? List.of(new Place(from.file(), from.actOrdinal()))
        : names.meant(reference.act(), from.language());
  }

  /** A range is what the act itself prints between its two ends. */
  private IntStream reached(Place act, Reference reference, Filter filter) {
    String first = LabelKeys.key(reference.label());
    String last = LabelKeys.lastKey(reference.label(), reference.labelTo());
    if (last.equals(first)) {
      return labelled(act, first, filter);
    }
    OptionalInt from = labelled(act, first, Filter.any()).findFirst();
    OptionalInt to = labelled(act, last, Filter.any()).max();
    if (from.isEmpty() || to.isEmpty()) {
      return IntStream.concat(from.stream(), to.stream());
    }
    return index
        .candidates(new ConceptQuery.Everything(), filter.withAct(act.file(), act.act()))
        .filter(ordinal -> ordinal >= from.getAsInt() && ordinal <= to.getAsInt());
  }

  /** In an act whose articles have no decimals, 189.5 is paragraph 5 of article 189. */
  private IntStream labelled(Place act, String key, Filter filter) {
    int point = key.indexOf('.');
    String label = point > 0 && !hasDecimals(act) ? key.substring(0, point) : key;
    return index.byLabel(act.file(), act.act(), label, filter);
  }

  private boolean hasDecimals(Place act) {
    return decimal.computeIfAbsent(
        act,
        a ->
            index
                .matching(
                    Queries.term(Fields.DECIMAL, "1"), Filter.any().withAct(a.file(), a.act()))
                .findFirst()
                .isPresent());
  }

  IntStream referencedBy(int ordinal) {
    Provision to = index.load(ordinal).provision();
    if (to.label().isEmpty()) {
      return IntStream.empty();
    }
    Place act = new Place(to.file(), to.actOrdinal());
    List<String> keys = LabelKeys.names(to.label());
    IntStream here =
        index.matching(
            Queries.anyOf(Fields.REFERS, keys), Filter.inForce().withAct(act.file(), act.act()));
    List<String> away =
        names.names(to.act(), to.language()).stream()
            .flatMap(name -> keys.stream().map(key -> LabelKeys.inAct(key, name)))
            .toList();
    IntStream elsewhere =
        away.isEmpty()
            ? IntStream.empty()
            : index.matching(Queries.anyOf(Fields.REFERS_AWAY, away), Filter.inForce());
    return IntStream.concat(here, elsewhere)
        .filter(from -> from != ordinal)
        .distinct()
        .sorted()
        .filter(from -> refers(from, act, ordinal, reference -> mayName(reference, keys)));
  }

  /** The keys only say that a provision may refer to another. */
  private boolean refers(int from, Place act, int ordinal, Predicate<Reference> mayBe) {
    var tagged = index.load(from);
    return tagged.references().stream()
        .filter(mayBe)
        .filter(reference -> acts(tagged.provision(), reference).contains(act))
        .flatMapToInt(reference -> reached(act, reference, Filter.any()))
        .anyMatch(target -> target == ordinal);
  }

  private static boolean mayName(Reference reference, List<String> keys) {
    Set<String> referred = LabelKeys.referred(reference.label(), reference.labelTo());
    return keys.stream().anyMatch(referred::contains);
  }
}
