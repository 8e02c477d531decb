package org.lexalign.assess;

/**
 * The result of one criterion over the whole corpus.
 *
 * @param id the criterion's id within its element
 * @param role whether a {@code met} outcome needs it, or it leads to {@code partial} only
 * @param satisfied whether some provision satisfies it
 * @param provisions how many provisions satisfy it
 */
public record CriterionResult(String id, Role role, boolean satisfied, int provisions) {
  /** What a criterion is for. */
  public enum Role {
    /** Needed, alone or as an alternative, for {@code met}. */
    MET,
    /** Leads to {@code partial} only. */
    PARTIAL
  }
}
