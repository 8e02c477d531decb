package org.lexalign.structure;

import java.util.ArrayList;
import java.util.List;
import org.lexalign.model.NodeKind;
import org.lexalign.model.ProvisionStatus;

/**
 * The containers that are open while an act's tree is built, and the root below which all is put.
 */
final class Containers {
  /** Depth of headings without a number, below all numbered containers. */
  static final int CROSS_HEADING = 90;

  private static final int CHUNK = 1500;
  private static final int RUBRIC = 97;

  private final Draft root = new Draft(NodeKind.DIVISION, 0, 0);
  private final List<Level> stack = new ArrayList<>();
  private ProvisionStatus trailing = ProvisionStatus.IN_FORCE;

  /** An open container; {@code markup} is its heading level in the source, 0 if none. */
  private record Level(Draft node, int depth, int markup) {}

  Draft root() {
    return root;
  }

  /** The innermost open container. */
  Draft top() {
    return stack.isEmpty() ? root : stack.get(stack.size() - 1).node();
  }

  /** What everything from here on is, in force unless a heading has said otherwise. */
  ProvisionStatus trailing() {
    return trailing;
  }

  void trail(ProvisionStatus status) {
    trailing = status;
  }

  /** Opens a container after closing those that it ends. */
  void open(Draft node, int depth, int markup) {
    while (!stack.isEmpty() && closes(stack.get(stack.size() - 1), depth, markup)) {
      stack.remove(stack.size() - 1);
    }
    if (trailing != ProvisionStatus.IN_FORCE && node.status == ProvisionStatus.IN_FORCE) {
      node.status = trailing;
    }
    top().children.add(node);
    stack.add(new Level(node, depth, markup));
  }

  private static boolean closes(Level open, int depth, int markup) {
    if (open.node().kind == NodeKind.SCHEDULE && depth > 0) {
      return false;
    }
    if (open.depth() >= depth) {
      return true;
    }
    return depth >= CROSS_HEADING && markup > 0 && open.markup() >= markup;
  }

  /** Opens the container of a title that stands by itself. */
  void crossHeading(String heading, Unit at) {
    open(new Draft(NodeKind.DIVISION, at.page(), at.start()).headed(heading), RUBRIC, 0);
  }

  boolean inSchedule() {
    return stack.stream().anyMatch(level -> level.node().kind == NodeKind.SCHEDULE);
  }

  void leaveSchedule() {
    while (inSchedule()) {
      stack.remove(stack.size() - 1);
    }
  }

  /** Adds a text to the innermost container, lines of print to the text before them. */
  void add(Draft text, boolean line) {
    List<Draft> siblings = top().children;
    Draft last = siblings.isEmpty() ? text : siblings.get(siblings.size() - 1);
    if (line
        && last != text
        && last.kind == NodeKind.TEXT
        && last.status == text.status
        && last.text.length() < CHUNK) {
      last.text.append(' ').append(text.text);
      last.end = text.end;
    } else {
      siblings.add(text);
    }
  }

  /** Adds superseded wording, run by run. */
  void addStruck(Unit unit) {
    List<Draft> siblings = top().children;
    Draft last = siblings.isEmpty() ? null : siblings.get(siblings.size() - 1);
    if (last != null
        && last.kind == NodeKind.TEXT
        && last.status == ProvisionStatus.REPEALED
        && last.text.length() < CHUNK) {
      last.text.append('\n').append(unit.text());
      last.end = unit.end();
      return;
    }
    siblings.add(Draft.of(NodeKind.TEXT, unit).saying(unit.text()).as(ProvisionStatus.REPEALED));
  }

  /** Adds a text of the front matter; what is short or has no heading joins the one before it. */
  Draft addFront(Draft current, Unit unit) {
    Draft front = current;
    if (front == null || unit.isHeading() || front.text.length() > CHUNK) {
      front = Draft.of(NodeKind.TEXT, unit).as(ProvisionStatus.FRONT_MATTER);
      root.children.add(front);
      if (unit.isHeading()) {
        return front.headed(unit.text());
      }
    }
    if (!front.text.isEmpty()) {
      front.text.append('\n');
    }
    front.text.append(unit.text());
    front.end = unit.end();
    return front;
  }
}
