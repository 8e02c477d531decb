package org.lexalign.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexalign.assess.Assessor;
import org.lexalign.catalogue.Catalogue;
import org.lexalign.evaluate.Answer;
import org.lexalign.evaluate.Case;
import org.lexalign.evaluate.Coding;
import org.lexalign.evaluate.Evaluation;
import org.lexalign.evaluate.Figures;
import org.lexalign.evaluate.Place;
import org.lexalign.evaluate.Row;
import org.lexalign.evaluate.SameActs;
import org.lexalign.index.CorpusIndex;
import org.lexalign.index.CorpusIndexer;
import org.lexalign.language.LanguagePacks;
import org.lexalign.reading.StatuteReader;
import org.lexalign.samples.Sample;
import org.lexalign.samples.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Holds the program to the findings that a lawyer expects from the sample laws. The figures to be
 * reached are in {@code samples.yaml}; they may be raised, and are lowered only with a reason.
 */
class SampleFindingsTest {
  private static final StatuteReader READER = new StatuteReader(LanguagePacks.bundled(), "");

  @TempDir Path folder;

  static List<Sample> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void agree_with_the_lawyer(Sample sample) throws Exception {
    Samples.Copied copied = Samples.copy(sample, folder.resolve("sample"));
    List<Coding> codings = Coding.tabSeparated("expected.tsv", Files.readString(copied.expected()));
    try (CorpusIndex index = index(copied.laws())) {
      assertThat(missing(codings, index)).as("cited, but not read").isEmpty();
      List<Answer> answers =
          new Assessor(Catalogue.bundled(), index).assess().stream().map(Answer::of).toList();
      Case corpus = new Case(sample.id(), sample.language(), answers, codings, SameActs.none());
      judge(Evaluation.of(List.of(corpus), Map.of()), demanded().path(sample.id()));
    }
  }

  private static void judge(Evaluation evaluation, JsonNode demanded) {
    Figures figures = evaluation.total();
    String differences =
        evaluation.differences().stream()
            .map(SampleFindingsTest::difference)
            .collect(Collectors.joining("\n", "differences:\n", "\n"));
    assertThat(figures.agreement().count())
        .as("findings that agree; " + differences)
        .isGreaterThanOrEqualTo(demanded.path("agree").asInt());
    assertThat(figures.firstHit().count())
        .as("first evidence that a lawyer accepts; " + differences)
        .isGreaterThanOrEqualTo(demanded.path("first-hit").asInt());
    assertThat(figures.worst().count())
        .as("met where a lawyer finds nothing; " + differences)
        .isLessThanOrEqualTo(demanded.path("worst").asInt());
  }

  private static String difference(Row row) {
    String evidence =
        row.answer().evidence().stream().limit(1).map(Place::toString).findFirst().orElse("none");
    return "%s: expected %s %s, got %s %s"
        .formatted(
            row.element(),
            row.coding().status().code(),
            row.coding().provisions(),
            row.answer().status().code(),
            evidence);
  }

  private CorpusIndex index(Path laws) throws Exception {
    Path target = folder.resolve("index");
    new CorpusIndexer(READER)
        .refresh(laws, target, CorpusIndexer.Options.standard(), CorpusIndexer.Progress.SILENT);
    return CorpusIndex.open(target, READER);
  }

  private static List<Place> missing(List<Coding> codings, CorpusIndex index) {
    Set<Place> read =
        IntStream.range(0, index.size())
            .mapToObj(i -> index.load(i).provision())
            .map(p -> Place.of(p.file(), p.label()))
            .collect(Collectors.toSet());
    return codings.stream()
        .flatMap(c -> Stream.concat(c.provisions().stream(), c.also().stream()))
        .filter(place -> !read.contains(place))
        .distinct()
        .toList();
  }

  private static JsonNode demanded() throws IOException {
    try (InputStream in = SampleFindingsTest.class.getResourceAsStream("samples.yaml")) {
      return YAMLMapper.shared().readTree(in);
    }
  }
}
