package org.lexalign.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexalign.assess.Status;

class KappaTest {
  private final List<Kappa.Pair> pairs = new ArrayList<>();

  private void add(int times, Status one, Status other) {
    pairs.addAll(Collections.nCopies(times, new Kappa.Pair(one, other)));
  }

  /** 20, 5, 10, 15: observed 0.7, expected 0.5; variance 0.2016 / (50 × 0.25), error 0.1270. */
  @Test
  void agreesWithTheFigureByHand() {
    add(20, Status.MET, Status.MET);
    add(5, Status.MET, Status.PARTIAL);
    add(10, Status.PARTIAL, Status.MET);
    add(15, Status.PARTIAL, Status.PARTIAL);
    Kappa kappa = Kappa.of(pairs);
    assertThat(kappa.value()).isCloseTo(0.4, within(1e-9));
    assertThat(kappa.interval().low()).isCloseTo(0.4 - 0.2489, within(1e-4));
    assertThat(kappa.interval().high()).isCloseTo(0.4 + 0.2489, within(1e-4));
  }

  /** Observed 6/10; expected (5×6 + 3×2 + 1×2 + 1×0) / 100 = 0.38. */
  @Test
  void aReviewIsADisagreement() {
    add(4, Status.MET, Status.MET);
    add(1, Status.MET, Status.NOT_FOUND);
    add(1, Status.PARTIAL, Status.PARTIAL);
    add(2, Status.PARTIAL, Status.MET);
    add(1, Status.NOT_FOUND, Status.NOT_FOUND);
    add(1, Status.NEEDS_REVIEW, Status.PARTIAL);
    assertThat(Kappa.of(pairs).value()).isCloseTo((0.6 - 0.38) / 0.62, within(1e-9));
  }

  @Test
  void oneStatusThroughoutIsFullAgreement() {
    add(3, Status.MET, Status.MET);
    assertThat(Kappa.of(pairs).value()).isEqualTo(1);
    assertThat(Kappa.of(List.of()).value()).isNaN();
  }
}
