package org.lexalign.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The language packs of the program, each loaded when first asked for. */
public final class LanguagePacks {
  private final ConceptInventory inventory;
  private final List<String> languages;
  private final Map<String, LanguagePack> loaded = new ConcurrentHashMap<>();

  private LanguagePacks(ConceptInventory inventory, List<String> languages) {
    this.inventory = inventory;
    this.languages = languages;
  }

  /** The packs that are bundled with the program. */
  public static LanguagePacks bundled() {
    List<String> languages =
        ResourceFiles.list("").stream()
            .filter(name -> name.endsWith("/"))
            .map(name -> name.substring(0, name.length() - 1))
            .filter(PackLoader::exists)
            .toList();
    return new LanguagePacks(ConceptInventory.bundled(), languages);
  }

  /** ISO 639-1 codes of the languages that have a pack, sorted. */
  public List<String> languages() {
    return languages;
  }

  /**
   * Codes of the languages whose concepts are written down, so that criteria can be asked, sorted.
   */
  public List<String> assessable() {
    return languages.stream().filter(code -> !PackLoader.lexicons(code).isEmpty()).toList();
  }

  /** The concepts that the packs and the criteria share. */
  public ConceptInventory concepts() {
    return inventory;
  }

  /**
   * The pack of a language; empty if there is none.
   *
   * @throws PackException if its files are defective
   */
  public Optional<LanguagePack> get(String language) {
    if (!languages.contains(language)) {
      return Optional.empty();
    }
    return Optional.of(loaded.computeIfAbsent(language, code -> PackLoader.load(code, inventory)));
  }

  /** Versions of all packs by language: the key that an index is refreshed by. */
  public Map<String, String> versions() {
    Map<String, String> versions = new TreeMap<>();
    languages.forEach(code -> versions.put(code, PackLoader.version(code)));
    return versions;
  }
}
