package org.lexalign.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * A legislative schema: which role each element has, and where title, language and dates stand. The
 * files beside this class define them, one for each schema.
 */
final class XmlSchema {
  private static final List<String> FILES =
      List.of("akoma-ntoso.properties", "justice-laws.properties");

  private final Map<String, XmlRole> roles = new HashMap<>();
  private final Properties properties;

  private XmlSchema(Properties properties) {
    this.properties = properties;
    for (XmlRole role : XmlRole.values()) {
      String key = "role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
      list(key).forEach(name -> roles.put(name, role));
    }
  }

  /** The schema of a document, by the name of its root element. */
  static Optional<XmlSchema> of(XmlElement root) {
    for (String file : FILES) {
      XmlSchema schema = load(file);
      if (schema.list("root").contains(root.name())) {
        return Optional.of(schema);
      }
    }
    return Optional.empty();
  }

  private static XmlSchema load(String file) {
    Properties properties = new Properties();
    try (InputStream in = XmlSchema.class.getResourceAsStream(file)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new XmlSchema(properties);
  }

  XmlRole role(XmlElement element) {
    XmlRole byName = roles.get(element.name() + "@" + element.attribute("name"));
    return byName != null ? byName : roles.getOrDefault(element.name(), XmlRole.INLINE);
  }

  /** The elements that are acts; the root itself where none is named. */
  List<XmlElement> acts(XmlElement root) {
    List<XmlElement> acts = new ArrayList<>();
    collectActs(root, list("act"), acts);
    return acts.isEmpty() ? List.of(root) : acts;
  }

  private static void collectActs(XmlElement element, List<String> names, List<XmlElement> acts) {
    if (names.contains(element.name())) {
      acts.add(element);
      return;
    }
    element.children().forEach(child -> collectActs(child, names, acts));
  }

  /** The first value that one of the places listed under the key gives; empty if none does. */
  String value(String key, XmlElement act) {
    for (String place : list(key)) {
      String value = TextFold.fold(at(place, act));
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /**
   * A place is a path of element names, each found below the one before, then {@code @attribute}.
   */
  private static String at(String place, XmlElement act) {
    int at = place.indexOf('@');
    String path = at < 0 ? place : place.substring(0, at);
    XmlElement element = act;
    for (String name : path.isEmpty() ? new String[0] : path.split("/")) {
      Optional<XmlElement> next = element.find(name);
      if (next.isEmpty()) {
        return "";
      }
      element = next.get();
    }
    return at < 0 ? element.text() : element.attribute(place.substring(at + 1));
  }

  /** Name of the numbering grammar that the schema stands in for. */
  String id() {
    return properties.getProperty("id");
  }

  private List<String> list(String key) {
    String value = properties.getProperty(key, "").strip();
    return value.isEmpty() ? List.of() : List.of(value.split("\\s*,\\s*"));
  }
}
