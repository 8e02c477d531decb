package org.lexalign.assess;

import java.util.List;

/**
 * The answer for one element.
 *
 * @param element id in the catalogue
 * @param status the outcome, decided by the law alone
 * @param confidence how far it can be relied on
 * @param criteria every criterion's result
 * @param missing ids of criteria that {@code met} would have needed; empty when met
 * @param evidence provisions that decide it, best first; empty if not found
 * @param nearest closest provisions that were rejected, with the criteria they fail
 * @param termsTried concepts that were looked for
 */
public record Finding(
    String element,
    Status status,
    Confidence confidence,
    List<CriterionResult> criteria,
    List<String> missing,
    List<Evidence> evidence,
    List<Evidence> nearest,
    List<String> termsTried) {
  public Finding {
    criteria = List.copyOf(criteria);
    missing = List.copyOf(missing);
    evidence = List.copyOf(evidence);
    nearest = List.copyOf(nearest);
    termsTried = List.copyOf(termsTried);
  }
}
