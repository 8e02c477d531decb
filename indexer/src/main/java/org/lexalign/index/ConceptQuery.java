package org.lexalign.index;

import java.util.List;

/** Which provisions could satisfy a criterion, told by the concepts that they must hold. */
public sealed interface ConceptQuery {

  /** All parts hold. */
  record And(List<ConceptQuery> parts) implements ConceptQuery {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** At least one part holds. */
  record Or(List<ConceptQuery> parts) implements ConceptQuery {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** The concept occurs in the provision's own words. */
  record Has(String concept) implements ConceptQuery {}

  /** The concept occurs in the act's title or in a heading above the provision. */
  record InContext(String concept) implements ConceptQuery {}

  /** Every provision. */
  record Everything() implements ConceptQuery {}

  /** All parts hold. */
  static ConceptQuery and(ConceptQuery... parts) {
    return new And(List.of(parts));
  }

  /** At least one part holds. */
  static ConceptQuery or(ConceptQuery... parts) {
    return new Or(List.of(parts));
  }

  /** The concept occurs in the provision's own words. */
  static ConceptQuery has(String concept) {
    return new Has(concept);
  }

  /** The concept occurs in the provision's own words or in what stands above it. */
  static ConceptQuery around(String concept) {
    return or(new Has(concept), new InContext(concept));
  }
}
