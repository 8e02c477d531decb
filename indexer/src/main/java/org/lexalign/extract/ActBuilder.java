package org.lexalign.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lexalign.model.Node;
import org.lexalign.model.NodeKind;
import org.lexalign.model.ProvisionStatus;

/** Builds the tree of one act from the roles of its elements. */
final class ActBuilder {
  private static final Pattern WORD_BEFORE_NUMBER =
      Pattern.compile("^(?:\\p{L}{3,}\\.?|[Aa]rt\\.|§+|[Ss]s?\\.)\\s*(?=\\S*[\\p{Nd}])");

  /** "Article premier", "Artículo único": the unit's name before a number in words. */
  private static final Pattern WORD_BEFORE_WORDS =
      Pattern.compile("^\\p{L}{3,}\\s+(?=[^\\p{Nd}]+$)");

  private static final Pattern NUMBERED = Pattern.compile("^\\W*\\p{Nd}.*");

  private final XmlSchema schema;
  private int offset;

  ActBuilder(XmlSchema schema, int offset) {
    this.schema = schema;
    this.offset = offset;
  }

  /** Length of the text so far, pieces joined by one newline. */
  int characters() {
    return offset;
  }

  List<Node> build(XmlElement act) {
    Draft root = new Draft(NodeKind.DIVISION, ProvisionStatus.IN_FORCE, 0);
    fill(root, act);
    return root.nest();
  }

  /** Reads the children of an element into a node. */
  private void fill(Draft node, XmlElement element) {
    StringBuilder loose = new StringBuilder();
    for (Object part : element.content()) {
      if (part instanceof XmlElement child && !isInline(child)) {
        addLoose(node, loose);
        child(node, child);
      } else {
        loose.append(part instanceof XmlElement child ? inline(node, child) : part);
      }
    }
    addLoose(node, loose);
  }

  private void addLoose(Draft node, StringBuilder loose) {
    String text = TextFold.fold(loose);
    loose.setLength(0);
    if (!text.isEmpty()) {
      node.addText(text);
      count(text);
    }
  }

  private boolean isInline(XmlElement element) {
    XmlRole role = schema.role(element);
    return role == XmlRole.INLINE
        || role == XmlRole.RAISED
        || role == XmlRole.REPEALED
        || (role == XmlRole.SKIPPED && element.children().isEmpty());
  }

  private void child(Draft node, XmlElement child) {
    switch (schema.role(child)) {
      case SKIPPED -> {}
      case LABEL -> node.label = label(node, TextFold.fold(wording(node, child)));
      case HEADING -> heading(node, child);
      case WRAPPER, TEXT -> fill(node, child);
      case CLOSING -> closing(node, child);
      case CROSS_HEADING -> crossHeading(node, child);
      case PARAGRAPH_OF_TEXT -> paragraph(node, child);
      case TABLE_ROW -> row(node, child);
      case DIVISION -> unit(node, child, NodeKind.DIVISION, node.status);
      case ARTICLE ->
          unit(
              node,
              child,
              holdsArticles(child) ? NodeKind.DIVISION : NodeKind.ARTICLE,
              node.status);
      case SUBDIVISION -> unit(node, child, NodeKind.PARAGRAPH, node.status);
      case POINT, DEFINITION -> unit(node, child, NodeKind.POINT, node.status);
      case SCHEDULE -> schedule(node, child);
      case QUOTED -> unit(node, child, NodeKind.TEXT, ProvisionStatus.QUOTED);
      case NOT_IN_FORCE -> unit(node, child, NodeKind.DIVISION, ProvisionStatus.NOT_IN_FORCE);
      case FRONT_MATTER -> unit(node, child, NodeKind.TEXT, ProvisionStatus.FRONT_MATTER);
      case NOTE -> unit(node, child, NodeKind.NOTE, ProvisionStatus.NOTE);
      case INLINE, RAISED, REPEALED -> node.addText(TextFold.fold(inline(node, child)));
    }
  }

  private boolean holdsArticles(XmlElement element) {
    return element.children().stream()
        .anyMatch(c ->
            (schema.role(c) == XmlRole.ARTICLE || schema.role(c) == XmlRole.DIVISION)
                || (schema.role(c) == XmlRole.WRAPPER && holdsArticles(c)));
  }

  private void unit(Draft parent, XmlElement element, NodeKind kind, ProvisionStatus status) {
    Draft node = new Draft(kind, removed(element) ? ProvisionStatus.REPEALED : status, offset);
    node.parent = parent.kind;
    fill(node, element);
    if (!node.isEmpty()) {
      node.end = offset;
      parent.add(node);
    }
  }

  private static boolean removed(XmlElement element) {
    return element.attribute("status").equals("removed")
        || element.attribute("in-force").equals("no");
  }

  private void schedule(Draft parent, XmlElement element) {
    boolean wrapsAnother =
        element.children().stream().anyMatch(c -> schema.role(c) == XmlRole.SCHEDULE);
    if (wrapsAnother) {
      fill(parent, element);
    } else {
      unit(parent, element, NodeKind.SCHEDULE, ProvisionStatus.ANNEXED);
    }
  }

  private void crossHeading(Draft parent, XmlElement element) {
    Draft node = new Draft(NodeKind.DIVISION, parent.status, offset);
    fill(node, element);
    if (node.heading.isEmpty()) {
      node.heading = node.takeText();
    }
    node.level =
        element.attribute("level").matches("[1-9]")
            ? element.attribute("level").charAt(0) - '0'
            : 9;
    node.end = offset;
    if (!node.isEmpty()) {
      parent.add(node);
    }
  }

  private void heading(Draft node, XmlElement element) {
    String text = TextFold.fold(wording(node, element));
    node.heading = node.heading.isEmpty() ? text : node.heading + " " + text;
    count(text);
  }

  private void closing(Draft node, XmlElement element) {
    String text = TextFold.fold(wording(node, element));
    node.addClosing(text, offset);
    count(text);
  }

  /** A unit's own words where it has none yet and no items; otherwise text by itself. */
  private void paragraph(Draft parent, XmlElement element) {
    boolean plain = element.children().stream().allMatch(this::isInline);
    if (plain && parent.takesParagraphs()) {
      fill(parent, element);
    } else {
      unit(parent, element, NodeKind.TEXT, parent.status);
    }
  }

  private void row(Draft parent, XmlElement element) {
    List<String> cells = new ArrayList<>();
    for (XmlElement cell : element.children()) {
      String text = TextFold.fold(wording(parent, cell));
      if (!text.isEmpty()) {
        cells.add(text);
      }
    }
    if (!cells.isEmpty()) {
      Draft node = new Draft(NodeKind.TEXT, parent.status, offset);
      node.addText(String.join(" | ", cells));
      count(String.join(" | ", cells));
      node.end = offset;
      parent.add(node);
    }
  }

  private String label(Draft node, String printed) {
    count(printed);
    if (node.kind == NodeKind.PARAGRAPH && !NUMBERED.matcher(printed).matches()) {
      node.kind = NodeKind.POINT;
    }
    if (node.kind != NodeKind.ARTICLE) {
      return printed;
    }
    String number = WORD_BEFORE_NUMBER.matcher(printed).replaceFirst("");
    number = WORD_BEFORE_WORDS.matcher(number).replaceFirst("");
    return number.replaceFirst("[.:\\s–—-]+$", "");
  }

  /** All text below an element that is not skipped. */
  private String wording(Draft node, XmlElement element) {
    StringBuilder out = new StringBuilder();
    for (Object part : element.content()) {
      if (part instanceof XmlElement child) {
        boolean apart = !isInline(child);
        out.append(apart ? " " : "").append(inline(node, child)).append(apart ? " " : "");
      } else {
        out.append(part);
      }
    }
    return out.toString();
  }

  private String inline(Draft node, XmlElement element) {
    return switch (schema.role(element)) {
      case SKIPPED, NOTE -> element.name().equals("eol") ? " " : "";
      case RAISED -> TextFold.superscript(element.text());
      case REPEALED -> {
        node.saysRepealed = true;
        yield wording(node, element);
      }
      default -> wording(node, element);
    };
  }

  private void count(String text) {
    offset += text.isEmpty() ? 0 : text.length() + 1;
  }
}
