package org.lexalign.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of an XML document; prefixes and namespaces are left out.
 *
 * @param name local name
 * @param attributes values by local name
 * @param content {@link String}s and {@link XmlElement}s in document order
 */
record XmlElement(String name, Map<String, String> attributes, List<Object> content) {

  /** The child elements in order. */
  List<XmlElement> children() {
    List<XmlElement> children = new ArrayList<>();
    for (Object part : content) {
      if (part instanceof XmlElement element) {
        children.add(element);
      }
    }
    return children;
  }

  /** Value of an attribute; empty if there is none. */
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** The first descendant of that name, in document order. */
  Optional<XmlElement> find(String wanted) {
    for (XmlElement child : children()) {
      if (child.name().equals(wanted)) {
        return Optional.of(child);
      }
      Optional<XmlElement> deeper = child.find(wanted);
      if (deeper.isPresent()) {
        return deeper;
      }
    }
    return Optional.empty();
  }

  /** Whether text stands directly in the element, beside its children. */
  boolean hasOwnText() {
    return content.stream().anyMatch(p -> p instanceof String s && !s.isBlank());
  }

  /** All text below the element, as it stands. */
  String text() {
    StringBuilder out = new StringBuilder();
    appendText(out);
    return out.toString();
  }

  private void appendText(StringBuilder out) {
    for (Object part : content) {
      if (part instanceof XmlElement element) {
        element.appendText(out);
      } else {
        out.append(part);
      }
    }
  }
}
