package org.lexalign.render.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Writes HTML. Text and attribute values are always escaped; tags are closed in order. */
final class Html {
  private static final Set<String> VOID =
      Set.of("meta", "br", "col", "use", "rect", "path", "input");

  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are name and value in turn. */
  Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1], true);
      out.append('"');
    }
    if (VOID.contains(tag)) {
      out.append("/>");
    } else {
      out.append('>');
      open.push(tag);
    }
    return this;
  }

  /** Closes the element opened last. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes the element opened last and begins a new line of the source. */
  Html end() {
    close();
    out.append('\n');
    return this;
  }

  /** Escaped text. */
  Html text(String text) {
    escape(text, false);
    return this;
  }

  /** A whole element with text. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** A whole element with text on a line of its own. */
  Html line(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).end();
  }

  /** Source that is known to be safe: style sheet, script, symbols of the package itself. */
  Html trusted(String source) {
    out.append(source);
    return this;
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        default -> out.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
