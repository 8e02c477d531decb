package org.lexalign.language;

/**
 * What follows when a term is seen.
 *
 * @param order place among all rules of the pack; the earlier one wins between equal spans
 * @param concept index of the concept in the pack's list
 * @param blocks whether it takes away hits of the concept inside it instead of giving one
 * @param value how the hit's number is found
 * @param partOfSpeech the part of speech that evidence must have; empty if any
 */
record Rule(int order, int concept, boolean blocks, Value value, String partOfSpeech) {

  /** How the number of a hit is found. */
  sealed interface Value {}

  /** No number. */
  record None() implements Value {}

  /** Always the same number. */
  record Fixed(int value) implements Value {}

  /**
   * The number in a slot.
   *
   * @param slot where the number is
   * @param add added to it ("not over seventeen" is under eighteen)
   * @param least smallest number that counts; smaller ones give no hit
   * @param most greatest number that counts
   */
  record FromSlot(Step.Slot slot, int add, int least, int most) implements Value {}
}
