package org.lexalign.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.lexalign.model.Hit;
import org.lexalign.model.Node;
import org.lexalign.model.NodeKind;
import org.lexalign.model.Provision;
import org.lexalign.model.ProvisionStatus;
import org.lexalign.model.Segment;
import org.lexalign.model.TaggedProvision;

class EvaluatorTest {
  private static final Set<String> CONCEPTS = Set.of("A", "B", "C", "D", "AGE");
  private static final TestParser PARSER =
      new TestParser(Map.of("AB", "near(5, A, B)", "LOOP", "LOOP | A"), CONCEPTS::contains);

  /** Article with a chapeau (A at token 0), points (a) with B and (b) with C, closing with D. */
  private static Article list() {
    Node a = node(NodeKind.POINT, "(a)", ProvisionStatus.IN_FORCE, List.of());
    Node b = node(NodeKind.POINT, "(b)", ProvisionStatus.IN_FORCE, List.of());
    Node repealed = node(NodeKind.POINT, "(c)", ProvisionStatus.REPEALED, List.of());
    Node root = node(NodeKind.ARTICLE, "1", ProvisionStatus.IN_FORCE, List.of(a, b, repealed));
    return new Article(
        0,
        tagged(
            root,
            List.of(
                new Segment(0, Segment.Part.HEADING, 2, List.of(hit("D", 0))),
                new Segment(0, Segment.Part.TEXT, 4, List.of(hit("A", 0))),
                new Segment(1, Segment.Part.TEXT, 4, List.of(hit("B", 3), age(2, 16))),
                new Segment(2, Segment.Part.TEXT, 4, List.of(hit("C", 3))),
                new Segment(3, Segment.Part.TEXT, 4, List.of(hit("AGE", 1)))),
            List.of("C")));
  }

  @Test
  void a_point_is_read_with_its_chapeau_but_not_with_its_neighbours() {
    assertThat(holds("near(20, A, B)")).isTrue();
    assertThat(holds("near(20, A, C)")).isTrue();
    assertThat(holds("near(20, B, C)")).isFalse();
    assertThat(holds("B & article(C)")).isTrue();
  }

  @Test
  void distance_is_counted_in_tokens_of_the_passage() {
    assertThat(holds("near(8, A, B)")).isTrue();
    assertThat(holds("near(4, A, B)")).isFalse();
    assertThat(holds("AB")).isFalse();
  }

  @Test
  void headings_are_told_apart() {
    assertThat(holds("heading(D)")).isTrue();
    assertThat(holds("heading(A)")).isFalse();
    assertThat(holds("above(C)")).isTrue();
    assertThat(holds("above(B)")).isFalse();
  }

  @Test
  void numbers_are_compared() {
    assertThat(holds("AGE[>=16]")).isTrue();
    assertThat(holds("AGE[>=18]")).isFalse();
    assertThat(holds("AGE[<18]")).isTrue();
  }

  @Test
  void repealed_points_say_nothing() {
    assertThat(list().passages()).hasSize(2);
  }

  @Test
  void a_note_does_not_hide_the_text_above_it() {
    Node note = node(NodeKind.PARAGRAPH, "", ProvisionStatus.NOTE, List.of());
    Node root = node(NodeKind.ARTICLE, "2", ProvisionStatus.IN_FORCE, List.of(note));
    Article article =
        new Article(
            0,
            tagged(
                root,
                List.of(
                    new Segment(0, Segment.Part.TEXT, 4, List.of(hit("A", 0))),
                    new Segment(1, Segment.Part.TEXT, 4, List.of(hit("B", 0)))),
                List.of()));
    assertThat(article.passages()).hasSize(1);
    assertThat(article.mentions("A")).isTrue();
    assertThat(article.mentions("B")).isFalse();
  }

  @Test
  void exclusion_is_asked_of_the_same_passage() {
    assertThat(holds("A & !B")).isTrue();
    assertThat(holds("A & !article(B)")).isFalse();
  }

  @Test
  void the_span_is_the_tightest_window() {
    Article article = list();
    Answer answer =
        evaluator().answer(PARSER.parse("near(20, A, B)"), article, article.passages().getFirst());
    assertThat(answer.spans()).containsExactly(new Span(2, 10));
  }

  @Test
  void errors_name_the_place() {
    assertThatThrownBy(() -> PARSER.parse("A & UNKNOWN"))
        .isInstanceOf(TestSyntaxException.class)
        .hasMessageContaining("character 12")
        .hasMessageContaining("UNKNOWN");
    assertThatThrownBy(() -> PARSER.parse("near(5, A)")).hasMessageContaining("two tests");
    assertThatThrownBy(() -> PARSER.parse("A B")).hasMessageContaining("end of the expression");
    assertThatThrownBy(() -> PARSER.parse("LOOP")).hasMessageContaining("does not use itself");
  }

  private static boolean holds(String expression) {
    return evaluator().holds(PARSER.parse(expression), list());
  }

  private static Evaluator evaluator() {
    return new Evaluator(new Alone());
  }

  private static Hit hit(String concept, int token) {
    return new Hit(concept, token, 1, token, token + 1, Hit.NO_VALUE);
  }

  private static Hit age(int token, int years) {
    return new Hit("AGE", token, 1, token, token + 1, years);
  }

  private static Node node(
      NodeKind kind, String label, ProvisionStatus status, List<Node> children) {
    return new Node(kind, label, "", "text", "", status, 0, 0, 4, children);
  }

  private static TaggedProvision tagged(Node root, List<Segment> segments, List<String> context) {
    Provision provision =
        new Provision("f#0/1", "f", "Act", 0, 0, "en", "1", "s 1", List.of(), root.status(), root);
    return new TaggedProvision(provision, context, segments, List.of());
  }

  private record Alone() implements Surroundings {
    @Override
    public List<Article> referredTo(Article article) {
      return List.of();
    }

    @Override
    public List<Article> referring(Article article) {
      return List.of();
    }

    @Override
    public List<Article> beside(Article article) {
      return List.of();
    }

    @Override
    public boolean anyInAct(
        Article article, org.lexalign.criteria.Test test, Predicate<Article> holds) {
      return holds.test(article);
    }

    @Override
    public double windowScale(String language) {
      return 1;
    }
  }
}
