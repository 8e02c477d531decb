package org.lexalign.treaty;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a file says of one State.
 *
 * @param names by language; empty if the file gives none
 * @param positions by treaty id
 */
record StateEntry(Map<String, String> names, Map<String, Position> positions) {
  static final StateEntry EMPTY = new StateEntry(Map.of(), Map.of());

  StateEntry {
    names = Map.copyOf(names);
    positions = Map.copyOf(positions);
  }

  static StateEntry of(JsonNode node, Map<String, Source> sources) {
    Map<String, Position> positions = new TreeMap<>();
    for (String treaty : TreatyStatus.TREATIES) {
      if (node.has(treaty)) {
        positions.put(treaty, Position.of(node.get(treaty), sources));
      }
    }
    return new StateEntry(texts(node.path("name")), positions);
  }

  /** This entry with everything that a later file says in place of what it says. */
  StateEntry overriddenBy(StateEntry later) {
    Map<String, Position> merged = new TreeMap<>(positions);
    merged.putAll(later.positions);
    return new StateEntry(later.names.isEmpty() ? names : later.names, merged);
  }

  private static Map<String, String> texts(JsonNode node) {
    return node.properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().asString()));
  }

  /**
   * A State's position under one treaty.
   *
   * @param code {@code party}, {@code signatory}, {@code none} or {@code unknown}
   * @param signed ISO date; empty if none or unknown
   * @param joined ISO date or year; empty if none or unknown
   * @param sources the one that gives position and dates first
   * @param notes by language
   */
  record Position(
      String code, String signed, String joined, List<Source> sources, Map<String, String> notes) {
    static final Position UNKNOWN = new Position("unknown", "", "", List.of(), Map.of());

    Position {
      sources = List.copyOf(sources);
      notes = Map.copyOf(notes);
    }

    static Position of(JsonNode node, Map<String, Source> sources) {
      return new Position(
          node.path("position").asString(),
          node.path("signed").asString(""),
          node.path("joined").asString(""),
          node.path("sources").valueStream().map(JsonNode::asString).map(sources::get).toList(),
          texts(node.path("note")));
    }
  }
}
