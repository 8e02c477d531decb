package org.lexalign.model;

import java.util.List;

/**
 * A node of an act's tree.
 *
 * @param kind its level
 * @param label the number as printed, without the word before it: {@code 163.1}, {@code 189 bis},
 *     {@code (4.1)}, {@code a)}; empty if unnumbered
 * @param heading the heading or marginal note; empty if none
 * @param text the node's own words; before a list this is the chapeau
 * @param closing words that follow the children and belong to this node; empty if none
 * @param status what the text is
 * @param page first page, from 1; 0 where the format has none
 * @param start offset of the first character in the document's extracted text, UTF-16 units
 * @param end offset after the last character, children included
 * @param children subordinate nodes in reading order
 */
public record Node(
    NodeKind kind,
    String label,
    String heading,
    String text,
    String closing,
    ProvisionStatus status,
    int page,
    int start,
    int end,
    List<Node> children) {

  public Node {
    children = List.copyOf(children);
  }

  /** Own text, children and closing words in reading order, one line each. */
  public String fullText() {
    StringBuilder out = new StringBuilder();
    appendTo(out);
    return out.toString();
  }

  private void appendTo(StringBuilder out) {
    String first = text.isEmpty() ? heading : text;
    if (!label.isEmpty() || !first.isEmpty()) {
      if (!out.isEmpty()) {
        out.append('\n');
      }
      out.append(label).append(label.isEmpty() || first.isEmpty() ? "" : " ").append(first);
    }
    children.forEach(child -> child.appendTo(out));
    if (!closing.isEmpty()) {
      out.append('\n').append(closing);
    }
  }
}
