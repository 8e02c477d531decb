package org.lexalign.model;

import java.util.List;

/**
 * One act as read from a file; a file may hold several.
 *
 * @param title the act's title as printed, or the file's name where none is found
 * @param language ISO 639-1 code of the act's language
 * @param grammar id of the numbering grammar it was read with
 * @param date date of the act or of the consolidation as printed or given in metadata; empty if
 *     unknown
 * @param status {@link ProvisionStatus#IN_FORCE} unless the act as a whole is repealed, a bill, or
 *     treaty text
 * @param nodes the top level of the tree
 */
public record Act(
    String title,
    String language,
    String grammar,
    String date,
    ProvisionStatus status,
    List<Node> nodes) {
  public Act {
    nodes = List.copyOf(nodes);
  }
}
