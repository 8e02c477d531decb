package org.lexalign.language;

/** One step through a text while a term is matched. */
sealed interface Step {

  /** A token that satisfies an element. */
  record Match(int element) implements Step {}

  /** Up to {@code most} tokens of any kind. */
  record Gap(int most) implements Step {}

  /** A number ({@code {n}}) or a length of time ({@code {min}}, {@code {max}}). */
  record Number(Slot slot) implements Step {}

  /** Where a number goes. */
  enum Slot {
    N,
    MIN,
    MAX
  }
}
