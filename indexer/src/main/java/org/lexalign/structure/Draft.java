package org.lexalign.structure;

import java.util.ArrayList;
import java.util.List;
import org.lexalign.model.Node;
import org.lexalign.model.NodeKind;
import org.lexalign.model.ProvisionStatus;

/** A node while it is being built. Lives only inside one reading. */
final class Draft {
  final NodeKind kind;
  final List<Draft> children = new ArrayList<>();
  String label = "";
  String heading = "";
  StringBuilder text = new StringBuilder();
  String closing = "";
  ProvisionStatus status = ProvisionStatus.IN_FORCE;
  final int page;
  final int start;
  int end;

  Draft(NodeKind kind, int page, int start) {
    this.kind = kind;
    this.page = page;
    this.start = start;
    this.end = start;
  }

  static Draft of(NodeKind kind, Unit unit) {
    Draft draft = new Draft(kind, unit.page(), unit.start());
    draft.end = unit.end();
    return draft;
  }

  Draft labelled(String newLabel) {
    label = newLabel;
    return this;
  }

  Draft headed(String newHeading) {
    heading = newHeading;
    return this;
  }

  Draft saying(String newText) {
    text.append(newText);
    return this;
  }

  Draft as(ProvisionStatus newStatus) {
    status = newStatus;
    return this;
  }

  void append(Unit unit) {
    if (!text.isEmpty() && !unit.text().isEmpty()) {
      text.append(' ');
    }
    text.append(unit.text());
    end = Math.max(end, unit.end());
  }

  void close(Unit unit) {
    closing = closing.isEmpty() ? unit.text() : closing + " " + unit.text();
    end = Math.max(end, unit.end());
  }

  boolean isEmpty() {
    return text.isEmpty() && children.isEmpty() && closing.isEmpty();
  }

  Node freeze() {
    int last = end;
    List<Node> nodes = new ArrayList<>(children.size());
    for (Draft child : children) {
      Node node = child.freeze();
      last = Math.max(last, node.end());
      nodes.add(node);
    }
    return new Node(
        kind, label, heading, text.toString(), closing, status, page, start, last, nodes);
  }
}
