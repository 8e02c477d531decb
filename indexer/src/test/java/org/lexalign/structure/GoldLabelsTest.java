package org.lexalign.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexalign.extract.Extractor;
import org.lexalign.extract.SourceFile;
import org.lexalign.language.Labels;
import org.lexalign.language.LanguagePacks;
import org.lexalign.model.Provision;
import org.lexalign.model.ProvisionStatus;
import org.lexalign.reading.DocumentReader;

/** Every provision that a reader's coding cites exists, in force, in the file that it cites. */
class GoldLabelsTest {
  private static final Path SHARED = Path.of("..", "..", "shared").normalize();

  @ParameterizedTest
  @ValueSource(strings = {"ae", "br", "ca-en", "ca-fr", "cn", "de", "es", "in", "ru"})
  void everyCitedProvisionExists(String coding) throws IOException {
    Path gold = SHARED.resolve("gold").resolve(coding + ".tsv");
    assumeTrue(Files.exists(gold), "the codings are not beside the repository");
    DocumentReader reader = DocumentReader.of(LanguagePacks.bundled(), "");
    Path folder = SHARED.resolve("corpus").resolve(coding.substring(0, 2));
    Map<String, Set<String>> missing = new TreeMap<>();
    for (Map.Entry<String, Set<String>> file : cited(gold).entrySet()) {
      SourceFile source = SourceFile.of(file.getKey(), folder.resolve(file.getKey()));
      Set<String> found =
          Provisions.of(reader.read(Extractor.standard().extract(source))).stream()
              .filter(provision -> provision.status() == ProvisionStatus.IN_FORCE)
              .map(Provision::label)
              .map(Labels::article)
              .collect(Collectors.toSet());
      Set<String> absent = new TreeSet<>(file.getValue());
      absent.removeAll(found);
      if (!absent.isEmpty()) {
        missing.put(file.getKey(), absent);
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Map<String, Set<String>> cited(Path gold) throws IOException {
    Map<String, Set<String>> result = new TreeMap<>();
    List<String> rows = Files.readAllLines(gold);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      for (String place : (cells[2] + ";" + cells[3]).split(";")) {
        int hash = place.indexOf('#');
        if (hash > 0) {
          result
              .computeIfAbsent(place.substring(0, hash).strip(), file -> new TreeSet<>())
              .add(Labels.article(place.substring(hash + 1)));
        }
      }
    }
    return result;
  }
}
