package org.lexalign.criteria;

import java.util.List;

/**
 * The answer to a test on a passage.
 *
 * @param holds whether the test holds
 * @param spans where in the passage, by start; empty if it holds for a reason outside the passage
 */
public record Answer(boolean holds, List<Span> spans) {
  /** The test does not hold. */
  public static final Answer NO = new Answer(false, List.of());

  /** The test holds, for a reason that has no place in the passage. */
  public static final Answer YES = new Answer(true, List.of());

  public Answer {
    spans = List.copyOf(spans);
  }

  static Answer at(List<Span> spans) {
    return spans.isEmpty() ? NO : new Answer(true, spans);
  }
}
