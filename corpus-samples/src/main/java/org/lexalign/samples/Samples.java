package org.lexalign.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Lists the bundled samples and copies them out, so that they can be analysed like any folder. */
public final class Samples {
  private static final String LAWS = "laws";
  private static final String EXPECTED = "expected.tsv";
  private static final String TREATY_STATUS = "treaty-status.yaml";

  private Samples() {}

  /** All samples, in the order of the index file. */
  public static List<Sample> all() {
    try (InputStream in = open("samples.yaml")) {
      JsonNode samples = YAMLMapper.shared().readTree(in).path("samples");
      return samples.valueStream().map(Samples::sample).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("samples.yaml", e);
    }
  }

  /**
   * The sample with this id.
   *
   * @throws IllegalArgumentException where there is none; the message names those there are
   */
  public static Sample named(String id) {
    List<Sample> all = all();
    return all.stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "No sample '%s'; choose one of %s"
                    .formatted(id, all.stream().map(Sample::id).toList())));
  }

  /**
   * Copies a sample's laws into {@code folder/laws} and its other files beside that folder. Files
   * of the same name are replaced.
   *
   * @param folder made if absent
   * @return where the copies lie
   * @throws IOException where the folder cannot be written
   */
  public static Copied copy(Sample sample, Path folder) throws IOException {
    Path laws = Files.createDirectories(folder.resolve(LAWS));
    for (String law : sample.laws()) {
      copy(sample.id() + "/" + LAWS + "/" + law, laws.resolve(law));
    }
    Path expected = folder.resolve(EXPECTED);
    copy(sample.id() + "/" + EXPECTED, expected);
    Path status = folder.resolve(TREATY_STATUS);
    copy(sample.id() + "/" + TREATY_STATUS, status);
    return new Copied(laws, expected, status);
  }

  /**
   * A sample on disk.
   *
   * @param laws folder of laws to analyse
   * @param expected a lawyer's findings, tab-separated
   * @param treatyStatus status file of the fictional State
   */
  public record Copied(Path laws, Path expected, Path treatyStatus) {}

  private static void copy(String resource, Path target) throws IOException {
    try (InputStream in = open(resource)) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static InputStream open(String resource) {
    InputStream in = Samples.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException(resource + " is missing from the samples' jar");
    }
    return in;
  }

  private static Sample sample(JsonNode node) {
    return new Sample(
        node.path("id").asString(),
        node.path("country").asString(),
        map(node.path("name")),
        node.path("language").asString(),
        map(node.path("about")),
        node.path("laws").valueStream().map(JsonNode::asString).sorted().toList());
  }

  private static Map<String, String> map(JsonNode node) {
    return node.properties().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().asString()));
  }
}
