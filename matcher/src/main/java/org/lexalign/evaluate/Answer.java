package org.lexalign.evaluate;

import java.util.List;
import org.lexalign.assess.Confidence;
import org.lexalign.assess.Finding;
import org.lexalign.assess.Status;

/**
 * A finding as far as the comparison needs it.
 *
 * @param element id of the element
 * @param status the outcome
 * @param confidence how far it can be relied on
 * @param evidence provisions, best first
 */
public record Answer(String element, Status status, Confidence confidence, List<Place> evidence) {
  public Answer {
    evidence = List.copyOf(evidence);
  }

  /** The finding without its quotations. */
  public static Answer of(Finding finding) {
    return new Answer(
        finding.element(),
        finding.status(),
        finding.confidence(),
        finding.evidence().stream().map(e -> Place.of(e.file(), e.label())).toList());
  }

  /** A second coder's reading, to be compared with the first one's. */
  public static Answer of(Coding coding) {
    Confidence confidence = coding.certain() ? Confidence.HIGH : Confidence.LOW;
    return new Answer(coding.element(), coding.status(), confidence, coding.provisions());
  }
}
