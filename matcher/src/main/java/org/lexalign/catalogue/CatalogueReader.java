package org.lexalign.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lexalign.criteria.Test;
import org.lexalign.criteria.TestParser;
import org.lexalign.criteria.TestSyntaxException;
import org.lexalign.language.ConceptInventory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads catalogues: the bundled one, and files that a user has written. */
public final class CatalogueReader {
  private static final String FOLDER = "elements/";
  private static final List<String> FILES =
      List.of(
          "defines.yaml",
          "definitions.yaml",
          "csam-offences.yaml",
          "online-abuse.yaml",
          "sale-and-prostitution.yaml",
          "general-part.yaml",
          "jurisdiction.yaml",
          "extradition-and-cooperation.yaml",
          "seizure-and-confiscation.yaml",
          "victims.yaml",
          "investigation.yaml",
          "service-providers.yaml",
          "untoc-and-trafficking.yaml");

  private final YAMLMapper mapper = new YAMLMapper();
  private final Set<String> concepts;

  /** A reader that knows the bundled concepts. */
  public CatalogueReader() {
    this(
        ConceptInventory.bundled().all().stream()
            .map(ConceptInventory.Concept::id)
            .collect(java.util.stream.Collectors.toSet()));
  }

  CatalogueReader(Set<String> concepts) {
    this.concepts = Set.copyOf(concepts);
  }

  /** The catalogue that comes with the program. */
  public Catalogue bundled() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String file : FILES) {
      try (InputStream in = CatalogueReader.class.getResourceAsStream(FOLDER + file)) {
        if (in == null) {
          throw new CatalogueException(file, "file", "is missing from the program; reinstall it");
        }
        files.put(file, in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return read(files);
  }

  /**
   * A catalogue of one file that a user has written; the bundled definitions may be used in it.
   *
   * @throws CatalogueException if it cannot be used
   */
  public Catalogue read(Path file) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (InputStream in = CatalogueReader.class.getResourceAsStream(FOLDER + FILES.getFirst())) {
      files.put(FILES.getFirst(), in.readAllBytes());
      files.put(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new CatalogueException(
          file.toString(), "file", "cannot be read (" + e.getMessage() + "); check the path");
    }
    return read(files);
  }

  private Catalogue read(Map<String, byte[]> files) {
    Map<String, JsonNode> trees = new LinkedHashMap<>();
    Map<String, String> defines = new LinkedHashMap<>();
    Map<String, Double> windows = new HashMap<>();
    String version = "";
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      JsonNode tree = tree(file.getKey(), file.getValue());
      trees.put(file.getKey(), tree);
      tree.path("defines")
          .properties()
          .forEach(d -> defines.put(d.getKey(), d.getValue().asString()));
      tree.path("windows")
          .properties()
          .forEach(w -> windows.put(w.getKey(), w.getValue().asDouble()));
      version = tree.path("version").asString(version);
    }
    TestParser parser = new TestParser(defines, concepts::contains);
    List<Rule> rules = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    trees.forEach((file, tree) -> {
      for (JsonNode node : tree.path("elements")) {
        Rule rule = new RuleReader(file, parser).read(tree.path("group").asString(""), node);
        if (!ids.add(rule.element().id())) {
          throw new CatalogueException(
              file, rule.element().id(), "stands twice; give each element its own id");
        }
        rules.add(rule);
      }
    });
    return new Catalogue(version, sha256(files), rules, windows);
  }

  private JsonNode tree(String file, byte[] bytes) {
    try {
      JsonNode tree = mapper.readTree(new String(bytes, StandardCharsets.UTF_8));
      CatalogueSchema.check(file, tree);
      return tree;
    } catch (JacksonException e) {
      throw new CatalogueException(
          file,
          "line " + (e.getLocation() == null ? "?" : e.getLocation().getLineNr()),
          "is not well-formed YAML: " + e.getOriginalMessage());
    }
  }

  private static String sha256(Map<String, byte[]> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.values().forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private record RuleReader(String file, TestParser parser) {
    Rule read(String group, JsonNode node) {
      String id = node.path("id").asString();
      Map<String, Test> tests = new LinkedHashMap<>();
      List<Criterion> criteria = new ArrayList<>();
      node.path("criteria")
          .properties()
          .forEach(c -> {
            String expression = c.getValue().path("test").asString();
            double weight = c.getValue().path("weight").asDouble(1);
            criteria.add(new Criterion(c.getKey(), expression, weight));
            tests.put(c.getKey(), parse(id + "." + c.getKey(), parser, expression));
          });
      TestParser decisions = new TestParser(Map.of(), tests::containsKey);
      String met = node.path("met").asString();
      String partial = node.path("partial").asString("");
      List<String> prefer = new ArrayList<>();
      node.path("prefer").forEach(p -> prefer.add(p.asString()));
      Element element =
          new Element(
              id,
              group,
              ElementKind.valueOf(
                  node.path("kind").asString().toUpperCase(Locale.ROOT).replace('-', '_')),
              strings(node.path("authority")),
              strings(node.path("treaties")),
              criteria,
              met,
              partial,
              prefer);
      return new Rule(
          element,
          tests,
          parse(id + ".met", decisions, met),
          parse(id + ".partial", decisions, partial.isEmpty() ? met : partial),
          prefer.stream().map(p -> parse(id + ".prefer", parser, p)).toList());
    }

    private Test parse(String place, TestParser with, String expression) {
      try {
        return with.parse(expression);
      } catch (TestSyntaxException e) {
        throw new CatalogueException(file, place, e.getMessage());
      }
    }

    private static List<String> strings(JsonNode node) {
      List<String> list = new ArrayList<>();
      node.forEach(n -> list.add(n.asString()));
      return list;
    }
  }
}
