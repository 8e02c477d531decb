package org.lexalign.language;

import java.util.Arrays;

/**
 * What a pack knows of one folded form, worked out when the form is first met.
 *
 * @param form the folded form
 * @param stem its stem
 * @param elements ids of the term elements that it satisfies, ascending
 * @param starts states that the matcher is in after this word begins a term
 * @param announces whether it may announce a cross-reference
 * @param number its value where it is a number word or digits; -1 otherwise
 * @param digits whether the number is written in digits
 * @param connector whether it joins the parts of a number, such as <em>and</em>
 */
record Word(
    String form,
    String stem,
    int[] elements,
    Trie.State[] starts,
    boolean announces,
    int number,
    boolean digits,
    boolean connector) {
  static final int[] NONE = {};

  boolean satisfies(int element) {
    return Arrays.binarySearch(elements, element) >= 0;
  }
}
