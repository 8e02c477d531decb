package org.lexalign.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
  /** What begins a provision in each language of the samples; counted in the readable sources. */
  private static final Map<String, Pattern> HEADING =
      Map.of(
          "en", Pattern.compile("<h4[^>]*>\\d+[A-Z]?\\. |<section "),
          "es", Pattern.compile("(?m)^(<h4[^>]*>|#### )?Artículo \\d+( bis)?\\. "),
          "fr", Pattern.compile("(?m)^(<h4>|#### )?Article (premier|\\d+)(?=\\W)|<article "),
          "ar", Pattern.compile("(?m)^(<h4[^>]*>|#### )?المادة \\(?\\p{Nd}+"));

  /** The label of a provision, in all formats; never a cross-reference or a paragraph. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:<h4[^>]*>|<num>|^(?:#### )?(?=Art|الم))(?:Artículo |Article |المادة )?"
              + "\\(?(premier|\\p{Nd}+(?:[A-Z]\\b| bis)?)(?!\\p{Nd}|[°)]<)",
          Pattern.MULTILINE);

  @TempDir Path folder;

  static List<Sample> samples() {
    return Samples.all();
  }

  @Test
  void cover_four_languages_and_six_formats() {
    assertThat(samples()).extracting(Sample::language).containsExactly("en", "es", "fr", "ar");
    assertThat(samples()).extracting(Sample::country).allMatch(c -> c.matches("X[A-Z]"));
    assertThat(samples().stream().map(Sample::laws).flatMap(Collection::stream))
        .extracting(law -> law.substring(law.lastIndexOf('.') + 1))
        .contains("pdf", "docx", "html", "xml", "txt", "md");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void have_thirty_to_eighty_provisions(Sample sample) throws IOException {
    long provisions = 0;
    for (String law : sample.laws()) {
      provisions += HEADING.get(sample.language()).matcher(readable(sample, law)).results().count();
    }
    assertThat(provisions).isBetween(30L, 80L);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void are_copied_with_their_laws_apart_from_the_other_files(Sample sample) throws IOException {
    Samples.Copied copied = Samples.copy(sample, folder);
    try (Stream<Path> files = Files.list(copied.laws())) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(sample.laws());
    }
    assertThat(copied.expected()).isNotEmptyFile();
    assertThat(Files.readString(copied.treatyStatus())).contains("  " + sample.country() + ":");
    assertThat(copied.treatyStatus().getParent()).isNotEqualTo(copied.laws());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void hold_word_files_with_the_whole_text_of_their_sources(Sample sample) throws IOException {
    for (String law : sample.laws()) {
      if (law.endsWith(".docx")) {
        String body = readable(sample, law).replaceAll("(?s).*<body[^>]*>", "");
        assertThat(letters(wordText(sample, law))).as(law).isEqualTo(letters(body));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void expect_one_finding_for_each_of_sixty_two_elements(Sample sample) throws IOException {
    List<String[]> rows = expected(sample);
    assertThat(rows).hasSize(62).allMatch(row -> row.length == 6);
    assertThat(rows).extracting(row -> row[0]).doesNotHaveDuplicates();
    assertThat(rows).extracting(row -> row[1]).isSubsetOf("met", "partial", "not_found");
    assertThat(rows).extracting(row -> row[4]).isSubsetOf("high", "low");
    assertThat(rows).allMatch(row -> row[1].equals("not_found") == row[2].isEmpty());
    assertThat(rows).allMatch(row -> row[5].endsWith("."));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void cite_only_provisions_that_their_laws_have(Sample sample) throws IOException {
    for (String[] row : expected(sample)) {
      for (String citation : (row[2] + "; " + row[3]).split("; ")) {
        if (!citation.isBlank()) {
          String[] parts = citation.split("#");
          assertThat(labels(sample, parts[0]))
              .as("%s: %s", row[0], citation)
              .contains(parts[1].replaceAll("\\(.*", ""));
        }
      }
    }
  }

  @Test
  void have_the_same_elements_in_every_state() throws IOException {
    Set<List<String>> elements = new HashSet<>();
    for (Sample sample : samples()) {
      elements.add(expected(sample).stream().map(row -> row[0]).toList());
    }
    assertThat(elements).hasSize(1);
  }

  @Test
  void show_one_state_with_few_gaps_and_one_with_many() throws IOException {
    assertThat(gaps("aldmere")).isLessThan(8);
    assertThat(gaps("montclare")).isGreaterThan(40);
  }

  @Test
  void name_the_samples_when_one_is_unknown() {
    assertThatThrownBy(() -> Samples.named("ruritania"))
        .hasMessageContaining("'ruritania'")
        .hasMessageContaining("aldmere");
  }

  private static long gaps(String id) throws IOException {
    return expected(Samples.named(id)).stream().filter(row -> !row[1].equals("met")).count();
  }

  private static Set<String> labels(Sample sample, String law) throws IOException {
    return LABEL
        .matcher(readable(sample, law))
        .results()
        .map(m -> arabicDigits(m.group(1)))
        .collect(Collectors.toSet());
  }

  private static String arabicDigits(String label) {
    return label
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<String[]> expected(Sample sample) throws IOException {
    String table = resource(sample.id() + "/expected.tsv");
    return table.lines().skip(1).map(line -> line.split("\t", -1)).toList();
  }

  /** The law's own text, or the HTML file that a Word or PDF file is made from. */
  private static String readable(Sample sample, String law) throws IOException {
    if (law.endsWith(".docx") || law.endsWith(".pdf")) {
      String source = law.replaceAll("\\.\\w+$", ".html");
      return Files.readString(Path.of("src", "sources", sample.id(), source));
    }
    return resource(sample.id() + "/laws/" + law);
  }

  private static String wordText(Sample sample, String law) throws IOException {
    try (InputStream in = Samples.class.getResourceAsStream(sample.id() + "/laws/" + law);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IllegalStateException(law + " has no document");
  }

  /** Text without tags and spaces, which Word and HTML break differently. */
  private static String letters(String marked) {
    return marked
        .replaceAll("<[^>]*>|\\s", "")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
