package org.lexalign.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.lexalign.model.Provision;
import org.lexalign.model.ProvisionStatus;
import org.lexalign.model.Reference;

/** Follows cross-references, in both directions. */
final class Links {
  private final CorpusIndex index;
  private final List<ActPlace> acts;

  private record ActPlace(String file, int act, String title) {}

  Links(CorpusIndex index, DocumentTable table) {
    this.index = index;
    List<ActPlace> places = new ArrayList<>();
    for (IndexedDocument document : table.documents()) {
      for (int i = 0; i < document.acts().size(); i++) {
        if (document.acts().get(i).status() == ProvisionStatus.IN_FORCE) {
          String title = plain(document.acts().get(i).title());
          places.add(new ActPlace(document.file(), i, title));
        }
      }
    }
    this.acts = List.copyOf(places);
  }

  IntStream targets(Provision from, Reference reference) {
    if (reference.act().isEmpty()) {
      return labelled(from.file(), from.actOrdinal(), reference);
    }
    String words = plain(reference.act());
    return words.isEmpty()
        ? IntStream.empty()
        : acts.stream()
            .filter(act -> holds(act.title(), words))
            .flatMapToInt(act -> labelled(act.file(), act.act(), reference))
            .sorted();
  }

  private IntStream labelled(String file, int act, Reference reference) {
    return reached(file, act, reference, Filter.inForce());
  }

  /** A range is what the act itself prints between its two ends. */
  private IntStream reached(String file, int act, Reference reference, Filter filter) {
    if (reference.labelTo().isEmpty() || reference.labelTo().equals(reference.label())) {
      return index.byLabel(file, act, reference.label(), filter);
    }
    OptionalInt from = index.byLabel(file, act, reference.label(), Filter.any()).findFirst();
    OptionalInt to = index.byLabel(file, act, reference.labelTo(), Filter.any()).max();
    if (from.isEmpty() || to.isEmpty()) {
      return IntStream.concat(from.stream(), to.stream());
    }
    return index
        .candidates(new ConceptQuery.Everything(), filter.withAct(file, act))
        .filter(ordinal -> ordinal >= from.getAsInt() && ordinal <= to.getAsInt());
  }

  IntStream referencedBy(int ordinal) {
    Provision to = index.load(ordinal).provision();
    List<String> names = LabelKeys.names(to.label());
    if (to.label().isEmpty()) {
      return IntStream.empty();
    }
    IntStream here =
        index.matching(
            Queries.anyOf(Fields.REFERS, names),
            Filter.inForce().withAct(to.file(), to.actOrdinal()));
    IntStream away = index.matching(Queries.anyOf(Fields.REFERS_AWAY, names), Filter.inForce());
    String title = plain(to.act());
    return IntStream.concat(
            here.filter(
                from -> refers(from, to, ordinal, names, reference -> reference.act().isEmpty())),
            away.filter(from ->
                refers(
                    from, to, ordinal, names, reference -> holds(title, plain(reference.act())))))
        .filter(from -> from != ordinal)
        .distinct()
        .sorted();
  }

  /** The keys only say that a provision may refer to another. */
  private boolean refers(
      int from, Provision to, int ordinal, List<String> names, Predicate<Reference> sameAct) {
    return index.load(from).references().stream()
        .filter(sameAct)
        .filter(r -> mayName(r, names))
        .flatMapToInt(r -> reached(to.file(), to.actOrdinal(), r, Filter.any()))
        .anyMatch(target -> target == ordinal);
  }

  private static boolean mayName(Reference reference, List<String> names) {
    Set<String> keys = LabelKeys.referred(reference.label(), reference.labelTo());
    return names.stream().anyMatch(keys::contains);
  }

  private static boolean holds(String title, String words) {
    return !words.isBlank() && (" " + title + " ").contains(" " + words + " ");
  }

  /** Letters and digits only, in lower case, one space between words. */
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
  }
}
