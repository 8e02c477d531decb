package org.lexalign.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lexalign.model.Block;

/** Every grammar keeps to the schema and sees in its examples what they say. */
class GrammarExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyGrammarKeepsToTheSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource("grammar.schema.json"));
    return Grammars.bundled().ids().stream()
        .map(id ->
            DynamicTest.dynamicTest(
                id,
                () ->
                    assertThat(schema.validate(resource(id + ".yaml"), InputFormat.YAML))
                        .isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleIsSeenAsItSays() {
    return Grammars.bundled().ids().stream()
        .flatMap(id -> {
          GrammarFile file = Grammars.bundled().file(id);
          Grammar grammar = file.compile();
          return file.examples().stream()
              .map(example ->
                  DynamicTest.dynamicTest(
                      id + ": " + example.line(), () -> check(grammar, example)));
        });
  }

  private static void check(Grammar grammar, GrammarFile.Example example) {
    Unit unit = Unit.of(new Block(Block.Kind.PARAGRAPH, 0, example.line(), 0, 0));
    Optional<Candidate> article = Candidate.in(unit, 0, null, grammar);
    switch (example.kind()) {
      case "article" -> {
        assertThat(article).isPresent();
        assertThat(article.get().label()).isEqualTo(example.label());
        if (example.heading() != null) {
          assertThat(unit.from(article.get().rest()).text()).isEqualTo(example.heading());
        }
      }
      case "division" -> {
        Optional<Matcher> division =
            grammar.divisions().stream()
                .map(form -> form.pattern().matcher(example.line()))
                .filter(Matcher::lookingAt)
                .findFirst();
        assertThat(division).isPresent();
        if (example.heading() != null) {
          assertThat(division.get().group("heading")).isEqualTo(example.heading());
        }
      }
      case "schedule" -> assertThat(grammar.opensSchedule(unit)).isTrue();
      case "paragraph", "point" -> {
        PartMatcher.Match match = new PartMatcher(grammar).match(unit, List.of(), true);
        assertThat(match).isNotNull();
        assertThat(match.printed()).isEqualTo(example.label());
        assertThat(grammar.parts().get(match.form()).kind().code()).isEqualTo(example.kind());
      }
      case "note" -> {
        PartMatcher.Match match = new PartMatcher(grammar).match(unit, List.of(), false);
        boolean defines =
            match != null && grammar.parts().get(match.form()).kind().code().equals("note");
        assertThat(defines || Grammar.starts(grammar.cues().note(), example.line())).isTrue();
      }
      default -> assertThat(article).isEmpty();
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Grammars.class.getResourceAsStream("grammars/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
