package org.lexalign.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Reads what a file states of itself: front matter, named meta elements, office properties. */
final class FrontMatter {
  private static final Properties KEYS = load();

  private FrontMatter() {}

  private static Properties load() {
    Properties keys = new Properties();
    try (InputStream in = FrontMatter.class.getResourceAsStream("metadata-keys.properties")) {
      keys.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys;
  }

  /** The words that a resource key lists, in order of preference. */
  static List<String> words(String key) {
    return List.of(KEYS.getProperty(key, "").split("\\s*,\\s*"));
  }

  /** The lines between the two fences, as metadata with agreed keys; unknown keys are dropped. */
  static Map<String, String> parse(List<String> lines) {
    Map<String, String> stated = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0 && !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '-') {
        stated.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            unquote(line.substring(colon + 1).strip()));
      }
    }
    return agreed(stated);
  }

  /** Picks, for each agreed key, the first stated value by order of preference. */
  static Map<String, String> agreed(Map<String, String> stated) {
    Map<String, String> metadata = new HashMap<>();
    for (String key : List.of("title", "language", "date", "status", "identifier", "country")) {
      Optional<String> value =
          words(key).stream()
              .map(name -> stated.getOrDefault(name, ""))
              .filter(v -> !v.isBlank())
              .findFirst();
      value.ifPresent(v -> metadata.put(key, TextFold.fold(v)));
    }
    return metadata;
  }

  private static String unquote(String value) {
    boolean quoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted
        ? value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("''", "'")
        : value;
  }
}
