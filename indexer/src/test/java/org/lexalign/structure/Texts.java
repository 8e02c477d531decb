package org.lexalign.structure;

import org.lexalign.model.Node;
import org.lexalign.model.ProvisionStatus;

/** The words of a node that are law in force. */
final class Texts {
  private Texts() {}

  static String live(Node node) {
    if (node.status() != ProvisionStatus.IN_FORCE) {
      return "";
    }
    StringBuilder out = new StringBuilder(node.heading()).append(' ').append(node.text());
    node.children().forEach(child -> out.append(' ').append(live(child)));
    return out.append(' ').append(node.closing()).toString();
  }
}
