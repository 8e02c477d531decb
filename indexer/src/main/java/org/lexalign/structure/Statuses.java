package org.lexalign.structure;

import org.lexalign.model.NodeKind;
import org.lexalign.model.ProvisionStatus;

/** Marks what a node's own words show to be repealed. */
final class Statuses {
  private Statuses() {}

  /** Marks the node and everything below it. */
  static void mark(Draft node, Grammar grammar) {
    for (Draft child : node.children) {
      mark(child, grammar);
    }
    if (node.status != ProvisionStatus.IN_FORCE) {
      return;
    }
    String text = node.text.toString().strip();
    boolean live =
        node.children.stream().anyMatch(child -> child.status == ProvisionStatus.IN_FORCE)
            || !node.closing.isEmpty();
    boolean gone =
        text.length() <= 2
            ? Grammar.matches(grammar.cues().repealed(), node.heading)
            : Grammar.matches(grammar.cues().repealed(), text);
    boolean hollow =
        text.isEmpty()
            && node.kind != NodeKind.TEXT
            && !node.children.isEmpty()
            && node.children.stream()
                .allMatch(child ->
                    child.status == ProvisionStatus.REPEALED
                        || child.status == ProvisionStatus.NOTE)
            && node.children.stream().anyMatch(child -> child.status == ProvisionStatus.REPEALED);
    if (!live && (gone || hollow)) {
      node.status = ProvisionStatus.REPEALED;
    }
  }
}
