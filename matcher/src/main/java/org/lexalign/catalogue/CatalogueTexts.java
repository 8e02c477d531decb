package org.lexalign.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The catalogue's texts in one language: elements, criteria and the names of groups, instruments,
 * statuses and kinds. They live in {@code texts/<language>.yaml} beside this class; {@code
 * texts.schema.json} says how such a file is built. Names that the file does not hold fall back to
 * the id, so that a catalogue of the user's own can be shown without texts.
 */
public final class CatalogueTexts {
  private static final List<String> LANGUAGES = List.of("en", "es");

  private final Map<String, ElementText> elements;
  private final Map<String, Map<String, String>> criteria;
  private final Map<String, Map<String, String>> names;

  private CatalogueTexts(JsonNode root) {
    elements = new LinkedHashMap<>();
    root.path("elements").properties().forEach(e -> elements.put(e.getKey(), text(e.getValue())));
    criteria = new LinkedHashMap<>();
    root.path("criteria").properties().forEach(e -> criteria.put(e.getKey(), map(e.getValue())));
    names = new LinkedHashMap<>();
    for (String kind : List.of("groups", "instruments", "statuses", "kinds")) {
      names.put(kind, map(root.path(kind)));
    }
  }

  /**
   * The texts in a language.
   *
   * @param locale only its language counts
   * @throws IllegalArgumentException where the catalogue has no texts in that language; the message
   *     names those it has
   */
  public static CatalogueTexts of(Locale locale) {
    String language = locale.getLanguage();
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(
          "No catalogue texts in '%s'; choose one of %s".formatted(language, LANGUAGES));
    }
    String resource = "texts/" + language + ".yaml";
    try (InputStream in = CatalogueTexts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the program's jar");
      }
      return new CatalogueTexts(YAMLMapper.shared().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** Languages with complete texts, as ISO 639-1 codes. */
  public static List<String> languages() {
    return LANGUAGES;
  }

  /** Ids of all elements that have texts, in the catalogue's order. */
  public List<String> elements() {
    return List.copyOf(elements.keySet());
  }

  /** The texts of an element; empty for an element that only the user's catalogue has. */
  public Optional<ElementText> element(String id) {
    return Optional.ofNullable(elements.get(id));
  }

  /**
   * What a criterion tests, as a lawyer would say it; the criterion's id where there is no text.
   */
  public String criterion(String element, String criterion) {
    return criteria.getOrDefault(element, Map.of()).getOrDefault(criterion, criterion);
  }

  /** The name of a group of elements, or its id. */
  public String group(String id) {
    return name("groups", id);
  }

  /** The name of an instrument such as {@code OPSC}, or its id. */
  public String instrument(String id) {
    return name("instruments", id);
  }

  /** The name of a status by its code, such as {@code not_found}. */
  public String status(String code) {
    return name("statuses", code);
  }

  /** The name of a kind by its code, such as {@code obligation}. */
  public String kind(String code) {
    return name("kinds", code);
  }

  private String name(String kind, String id) {
    return names.get(kind).getOrDefault(id, id);
  }

  private static ElementText text(JsonNode node) {
    return new ElementText(
        node.path("title").asString(),
        node.path("question").asString(),
        node.path("met").asString(),
        node.path("partial").asString(),
        node.path("guidance").asString(),
        node.path("guidance-authority").valueStream().map(JsonNode::asString).toList());
  }

  private static Map<String, String> map(JsonNode node) {
    return node.properties().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().asString()));
  }
}
