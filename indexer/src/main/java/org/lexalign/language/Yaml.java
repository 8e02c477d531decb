package org.lexalign.language;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the YAML files of the packs into records; unknown and repeated keys are errors. */
final class Yaml {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Yaml() {}

  /**
   * Reads a file below the resource root.
   *
   * @throws PackException if it is missing or does not fit the record; names the file and line
   */
  static <T> T read(String file, Class<T> type) {
    byte[] bytes =
        ResourceFiles.read(file)
            .orElseThrow(() -> new PackException(file, "", "the file is missing; add it"));
    try {
      return MAPPER.readValue(bytes, type);
    } catch (JacksonException e) {
      String line = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
      throw new PackException(file, line + e.getOriginalMessage(), e);
    }
  }
}
