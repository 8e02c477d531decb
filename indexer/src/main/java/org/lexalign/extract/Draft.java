package org.lexalign.extract;

import java.util.ArrayList;
import java.util.List;
import org.lexalign.model.Node;
import org.lexalign.model.NodeKind;
import org.lexalign.model.ProvisionStatus;

/** A node while its element is being read. */
final class Draft {
  NodeKind kind;
  NodeKind parent = NodeKind.DIVISION;
  final ProvisionStatus status;
  final int start;
  int end;
  int level;
  String label = "";
  String heading = "";
  boolean saysRepealed;
  private final StringBuilder text = new StringBuilder();
  private final List<Draft> children = new ArrayList<>();
  private String closing = "";
  private int closingStart;

  Draft(NodeKind kind, ProvisionStatus status, int start) {
    this.kind = kind;
    this.status = status;
    this.start = start;
    this.end = start;
  }

  void add(Draft child) {
    settleClosing();
    children.add(child);
  }

  /** Own words; after items they are text by itself. */
  void addText(String words) {
    if (children.isEmpty() || onlyNotes()) {
      text.append(text.isEmpty() ? "" : "\n").append(words);
    } else {
      addClosing(words, end);
    }
  }

  /** Words after the items; those that more items follow are text between them. */
  void addClosing(String words, int at) {
    settleClosing();
    if (children.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(words);
      return;
    }
    closing = words;
    closingStart = at;
  }

  private void settleClosing() {
    if (!closing.isEmpty()) {
      Draft between = new Draft(NodeKind.TEXT, status, closingStart);
      between.text.append(closing);
      between.end = closingStart + closing.length();
      children.add(between);
      closing = "";
    }
  }

  /** Whether a paragraph of text is this unit's own, not a node of its own. */
  boolean takesParagraphs() {
    return kind != NodeKind.DIVISION && kind != NodeKind.SCHEDULE && children.isEmpty();
  }

  private boolean onlyNotes() {
    return children.stream().allMatch(c -> c.kind == NodeKind.NOTE);
  }

  String takeText() {
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }

  boolean isEmpty() {
    return label.isEmpty()
        && heading.isEmpty()
        && text.isEmpty()
        && closing.isEmpty()
        && children.isEmpty();
  }

  /** The children as nodes, those after a heading without content of its own put below it. */
  List<Node> nest() {
    List<Draft> roots = new ArrayList<>();
    List<Draft> open = new ArrayList<>();
    for (Draft child : children) {
      boolean leaves = child.level > 0 || child.kind == NodeKind.SCHEDULE || child.isApart();
      while (leaves && !open.isEmpty() && open.getLast().level >= Math.max(1, child.level)) {
        open.removeLast();
      }
      (open.isEmpty() ? roots : open.getLast().children).add(child);
      if (child.level > 0) {
        open.add(child);
      }
      open.forEach(heading -> heading.end = Math.max(heading.end, child.end));
    }
    return roots.stream().map(Draft::build).toList();
  }

  private boolean isApart() {
    return status == ProvisionStatus.NOT_IN_FORCE && parent == NodeKind.DIVISION;
  }

  private Node build() {
    boolean repealed =
        saysRepealed
            && children.stream().allMatch(c -> c.kind == NodeKind.NOTE)
            && text.length() < 200;
    return new Node(
        kind,
        label,
        heading,
        text.toString(),
        closing,
        repealed && status == ProvisionStatus.IN_FORCE ? ProvisionStatus.REPEALED : status,
        0,
        start,
        end,
        nest());
  }
}
