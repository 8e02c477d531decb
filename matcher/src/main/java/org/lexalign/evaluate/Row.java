package org.lexalign.evaluate;

import java.util.List;
import java.util.Set;
import org.lexalign.assess.Status;

/**
 * One element of one corpus, both answers side by side.
 *
 * @param corpus name of the case
 * @param language language of the corpus
 * @param group the element's group; empty if unknown
 * @param answer the answer that is judged
 * @param coding the reading that it is judged by
 * @param rank place, from 1, of the first piece of evidence that the reading accepts, counting each
 *     article once; 0 if there is none
 */
public record Row(
    String corpus, String language, String group, Answer answer, Coding coding, int rank) {

  static Row of(Case corpus, String group, Answer answer, Coding coding) {
    SameActs same = corpus.sameActs();
    Set<Place> accepted = Place.under(same, coding.provisions().stream());
    accepted.addAll(Place.under(same, coding.also().stream()));
    List<Place> evidence = List.copyOf(Place.under(same, answer.evidence().stream()));
    int rank = 0;
    for (int i = evidence.size() - 1; i >= 0; i--) {
      rank = accepted.contains(evidence.get(i)) ? i + 1 : rank;
    }
    return new Row(corpus.name(), corpus.language(), group, answer, coding, rank);
  }

  /** The element. */
  public String element() {
    return coding.element();
  }

  /** Whether both give the same status. */
  public boolean agrees() {
    return answer.status() == coding.status();
  }

  /** Both set the element aside: it tells nothing about agreement. */
  boolean setAside() {
    return agrees() && coding.status() == Status.NOT_APPLICABLE;
  }

  /** Met where the reading finds nothing: the error that misleads most. */
  public boolean worst() {
    return answer.status() == Status.MET && coding.status() == Status.NOT_FOUND;
  }

  /** Whether the reading names provisions that evidence can hit. */
  boolean hittable() {
    return coding.found() && !(coding.provisions().isEmpty() && coding.also().isEmpty());
  }

  boolean hitWithin(int first) {
    return rank > 0 && rank <= first;
  }
}
