package org.lexalign.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A catalogue of elements.
 *
 * @param version version of the catalogue
 * @param sha256 hash over its files
 * @param rules elements in the order of the files
 * @param windows factor by which windows are widened, by language; 1 where not named
 */
public record Catalogue(
    String version, String sha256, List<Rule> rules, Map<String, Double> windows) {
  public Catalogue {
    rules = List.copyOf(rules);
    windows = Map.copyOf(windows);
  }

  /** The catalogue that comes with the program. */
  public static Catalogue bundled() {
    return new CatalogueReader().bundled();
  }

  /** The element of that id. */
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(r -> r.element().id().equals(id)).findFirst();
  }
}
