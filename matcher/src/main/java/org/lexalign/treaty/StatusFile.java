package org.lexalign.treaty;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lexalign.treaty.InvalidStatusFileException.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The contents of one status file.
 *
 * @param states by country code
 */
record StatusFile(Map<String, StateEntry> states) {
  private static final String SCHEMA = "status.schema.json";
  private static final int LARGEST = 4 << 20;

  StatusFile {
    states = Map.copyOf(states);
  }

  /** The codes of the States of which the program's jar holds facts. */
  static Set<String> bundledCodes() {
    return new String(resource("states/index.txt"), StandardCharsets.UTF_8)
        .lines()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What the jar says of one State; its form is checked by a test, not at each start. */
  static StateEntry bundled(String code) {
    String name = "states/" + code + ".yaml";
    return of(name, parse(name, bundledText(code))).states().get(code);
  }

  /** A State's file in the jar behind the sources that all of them share. */
  static byte[] bundledText(String code) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes(resource("sources.yaml"));
    text.writeBytes(resource("states/" + code + ".yaml"));
    return text.toByteArray();
  }

  /**
   * A user's file.
   *
   * @throws InvalidStatusFileException where it cannot be read or breaks the schema
   */
  static StatusFile read(Path file) {
    byte[] bytes;
    try {
      if (Files.size(file) > LARGEST) {
        throw invalid(file.toString(), "", "larger than 4 MiB, so not a status file");
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw invalid(file.toString(), "", "cannot be read: " + e);
    }
    return checked(file.toString(), bytes);
  }

  /** Parses a file and checks it against the schema. */
  static StatusFile checked(String name, byte[] bytes) {
    JsonNode root = parse(name, bytes);
    List<Problem> problems = new ArrayList<>();
    for (Error error : schema().validate(root)) {
      problems.add(new Problem(error.getInstanceLocation().toString(), error.getMessage()));
    }
    if (problems.isEmpty()) {
      problems.addAll(unknownSources(root));
    }
    if (!problems.isEmpty()) {
      throw new InvalidStatusFileException(name, problems);
    }
    return of(name, root);
  }

  private static StatusFile of(String name, JsonNode root) {
    Map<String, Source> sources = new LinkedHashMap<>();
    root.path("sources")
        .properties()
        .forEach(e -> sources.put(e.getKey(), Source.of(e.getValue())));
    Map<String, StateEntry> states = new TreeMap<>();
    root.path("states")
        .properties()
        .forEach(e -> states.put(e.getKey(), StateEntry.of(e.getValue(), sources)));
    if (states.isEmpty()) {
      throw invalid(name, "/states", "names no State");
    }
    return new StatusFile(states);
  }

  private static List<Problem> unknownSources(JsonNode root) {
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, JsonNode> state : root.path("states").properties()) {
      for (Map.Entry<String, JsonNode> treaty : state.getValue().properties()) {
        for (JsonNode source : treaty.getValue().path("sources")) {
          if (!root.path("sources").has(source.asString())) {
            problems.add(
                new Problem(
                    "/states/%s/%s/sources".formatted(state.getKey(), treaty.getKey()),
                    "the source '%s' is not described under /sources"
                        .formatted(source.asString())));
          }
        }
      }
    }
    return problems;
  }

  private static JsonNode parse(String name, byte[] bytes) {
    try {
      return YAMLMapper.shared().readTree(bytes);
    } catch (JacksonException e) {
      String place =
          e.getLocation() == null
              ? ""
              : "line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
      String detail = e.getOriginalMessage().lines().collect(Collectors.joining(" "));
      throw invalid(name, place, "not valid YAML: " + detail);
    }
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(
            SchemaLocation.of("classpath:org/lexalign/treaty/" + SCHEMA),
            YAMLMapper.shared().readTree(resource(SCHEMA)));
  }

  private static byte[] resource(String name) {
    try (InputStream in = StatusFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program's jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static InvalidStatusFileException invalid(String file, String place, String detail) {
    return new InvalidStatusFileException(file, List.of(new Problem(place, detail)));
  }
}
