package org.lexalign.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexalign.assess.Confidence;
import org.lexalign.assess.Status;

class EvaluationTest {
  private static final String TABLE =
      String.join(
          "\n",
          "element\tstatus\tprovisions\talso\tcertainty\treason",
          "possess\tmet\tcode.md#163.1(4)\tcode.md#2\thigh\tPunished.",
          "sell\tmet\tcode.md#20; code.md#21\t\thigh\tPunished.",
          "attempt\tpartial\tcode.md#24\t\tlow\tOnly some.",
          "hotline\tnot_found\t\tcode.md#99\thigh\tNothing.",
          "extradite\tnot_found\t\t\tlow\tNothing.",
          "schedule\tnot_applicable\t\t\thigh\tNo.",
          "seize\tmet\tcode.md#30\t\thigh\tYes.");

  private static Answer answer(String element, Status status, String... places) {
    return new Answer(
        element,
        status,
        Confidence.HIGH,
        Stream.of(places).flatMap(p -> Place.list("corpus/xx/" + p).stream()).toList());
  }

  private static Evaluation evaluation() {
    List<Answer> answers =
        List.of(
            answer("possess", Status.MET, "code.md#7", "code.md#7(2)", "code.md#2"),
            answer("sell", Status.MET, "code.md#21"),
            answer("attempt", Status.MET, "code.md#1", "code.md#3", "code.md#5", "code.md#24"),
            answer("hotline", Status.MET, "code.md#99"),
            answer("extradite", Status.NOT_FOUND),
            answer("schedule", Status.NOT_APPLICABLE));
    return Evaluation.of(
        List.of(
            new Case("xx", "en", answers, Coding.tabSeparated("xx.tsv", TABLE), SameActs.none())),
        Map.of("possess", "csam", "sell", "csam"));
  }

  @Test
  void countsByHand() {
    Evaluation evaluation = evaluation();
    Figures total = evaluation.total();
    assertThat(total.agreement()).isEqualTo(new Share(3, 5));
    assertThat(total.certainAgreement()).isEqualTo(new Share(2, 3));
    assertThat(total.firstHit()).isEqualTo(new Share(1, 3));
    assertThat(total.thirdHit()).isEqualTo(new Share(2, 3));
    assertThat(total.gapRecall()).isEqualTo(new Share(1, 3));
    assertThat(total.gapPrecision()).isEqualTo(new Share(1, 1));
    assertThat(total.worst()).isEqualTo(new Share(1, 4));
    assertThat(evaluation.unanswered()).containsExactly("xx: seize");
    assertThat(evaluation.differences().stream().map(Row::element))
        .containsExactly("possess", "attempt", "hotline");
    assertThat(evaluation.byGroup().get("csam").agreement()).isEqualTo(new Share(2, 2));
    assertThat(evaluation.byConfidence().get("high").agreement()).isEqualTo(new Share(3, 5));
    // Observed 3/5; expected (4×2 + 0×1 + 1×2) / 25 = 0.4.
    assertThat(evaluation.meanKappa()).isCloseTo(0.2 / 0.6, within(1e-9));
  }

  @Test
  void anEditionOfTheSameActCounts() {
    List<Coding> codings =
        Coding.tabSeparated("t", "element\tstatus\tprovisions\na\tmet\told.md#5");
    List<Answer> answers = List.of(answer("a", Status.MET, "new.pdf#5"));
    assertThat(hit(answers, codings, SameActs.none())).isZero();
    assertThat(hit(answers, codings, SameActs.of(List.of("old.md=new.pdf")))).isEqualTo(1);
    assertThat(hit(answers, codings, SameActs.of(List.of("x=new.pdf", "old.md=x")))).isEqualTo(1);
    assertThatThrownBy(() -> SameActs.of(List.of("old.md"))).hasMessageContaining("file=file");
  }

  private static int hit(List<Answer> answers, List<Coding> codings, SameActs same) {
    Case one = new Case("c", "en", answers, codings, same);
    return Evaluation.of(List.of(one), Map.of()).rows().getFirst().rank();
  }

  @Test
  void comparesTwoReaders() {
    List<Coding> first = Coding.tabSeparated("1", TABLE);
    List<Coding> second =
        Coding.tabSeparated("2", TABLE.replace("attempt\tpartial", "attempt\tmet"));
    Evaluation evaluation =
        Evaluation.ofReaders("xx", "en", first, second, SameActs.none(), Map.of());
    assertThat(evaluation.total().agreement()).isEqualTo(new Share(5, 6));
    assertThat(evaluation.total().firstHit()).isEqualTo(new Share(4, 4));
    assertThat(evaluation.byConfidence().get("low").agreement()).isEqualTo(new Share(1, 2));
  }

  @Test
  void saysWhereATableIsWrong() {
    assertThatThrownBy(() -> Coding.tabSeparated("a.tsv", "element\tprovisions\n"))
        .hasMessage("a.tsv, line 1: no column 'status'");
    String head = "element\tstatus\tprovisions\n";
    assertThatThrownBy(() -> Coding.tabSeparated("a.tsv", head + "x\tmaybe\t\n"))
        .hasMessage("a.tsv, line 2: unknown status 'maybe'");
    assertThatThrownBy(() -> Coding.tabSeparated("a.tsv", head + "x\tmet\t163.1\n"))
        .hasMessage("a.tsv, line 2: '163.1' is not file#label");
    assertThatThrownBy(() -> Coding.tabSeparated("a.tsv", head + "x\tmet\t\nx\tmet\t\n"))
        .hasMessage("a.tsv, line 3: a second line for x");
    assertThat(Coding.tabSeparated("a.tsv", "\uFEFF" + head + "x\t\t\n")).isEmpty();
  }

  /** Wilson's interval for 8 of 10 is 0.490 to 0.943. */
  @Test
  void aShareHasAnInterval() {
    Share.Interval interval = new Share(8, 10).interval();
    assertThat(interval.low()).isCloseTo(0.490, within(5e-4));
    assertThat(interval.high()).isCloseTo(0.943, within(5e-4));
    assertThat(new Share(0, 0).value()).isNaN();
  }
}
