package org.lexalign.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The concepts that lexicons map to and criteria are made of, from {@code concepts.yaml}. */
public final class ConceptInventory {
  static final String FILE = "concepts.yaml";

  private final Map<String, Concept> byId;

  private ConceptInventory(Map<String, Concept> byId) {
    this.byId = byId;
  }

  /**
   * A meaning that statutes express.
   *
   * @param id its name, such as {@code POSSESS}
   * @param gloss what it covers, in English
   * @param engine whether it is set by the grammars of numbers, never by a lexicon
   */
  public record Concept(String id, String gloss, boolean engine) {
    public Concept {
      gloss = gloss == null ? "" : gloss;
    }
  }

  /** The file as written. */
  record Raw(int version, List<Concept> concepts) {}

  /** The inventory that is bundled with the program. */
  public static ConceptInventory bundled() {
    Map<String, Concept> byId = new LinkedHashMap<>();
    for (Concept concept : Yaml.read(FILE, Raw.class).concepts()) {
      if (byId.put(concept.id(), concept) != null) {
        throw new PackException(FILE, concept.id(), "is listed twice; remove one");
      }
    }
    return new ConceptInventory(byId);
  }

  /** A concept by its id. */
  public Optional<Concept> get(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All concepts in the order of the file. */
  public List<Concept> all() {
    return List.copyOf(byId.values());
  }
}
