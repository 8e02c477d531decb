package org.lexalign.structure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The numbering grammars that come with the program; each is compiled when first needed. */
final class Grammars {
  private static final String FOLDER = "grammars/";
  private static final Grammars BUNDLED = new Grammars();

  private final Index index = read("index.yaml", Index.class);
  private final ConcurrentMap<String, Grammar> compiled = new ConcurrentHashMap<>();

  private Grammars() {}

  /** Languages to the grammars that serve them, most common first. */
  record Index(List<Entry> grammars, String neutral) {}

  record Entry(String id, List<String> languages) {}

  static Grammars bundled() {
    return BUNDLED;
  }

  /** All grammar names, the neutral one last. */
  List<String> ids() {
    return java.util.stream.Stream.concat(
            index.grammars().stream().map(Entry::id), java.util.stream.Stream.of(index.neutral()))
        .toList();
  }

  /** The grammars of a language, and the neutral one if it has none. */
  List<Grammar> forLanguage(String language) {
    List<Grammar> own =
        index.grammars().stream()
            .filter(entry -> entry.languages().contains(language))
            .map(entry -> byId(entry.id()))
            .toList();
    return own.isEmpty() ? List.of(neutral()) : own;
  }

  Grammar neutral() {
    return byId(index.neutral());
  }

  /** The grammar of that name; the neutral one if there is none. */
  Grammar byIdOrNeutral(String id) {
    return ids().contains(id) ? byId(id) : neutral();
  }

  private Grammar byId(String id) {
    return compiled.computeIfAbsent(id, name -> file(name).compile());
  }

  /** The file as written, with its examples. */
  GrammarFile file(String id) {
    return read(id + ".yaml", GrammarFile.class);
  }

  private static <T> T read(String name, Class<T> type) {
    YAMLMapper mapper =
        YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    try (InputStream in = Grammars.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no numbering grammar " + name + ".");
      }
      return mapper.readValue(in, type);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "Numbering grammar " + name + " cannot be read: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("Numbering grammar " + name + " cannot be read.", e);
    }
  }
}
