package org.lexalign.language;

/**
 * What a pack knows of one folded form, worked out when the form is first met.
 *
 * @param form the folded form
 * @param stem its stem
 * @param elements ids of the term elements that it satisfies, ascending
 * @param number its value where it is a number word or digits; -1 otherwise
 * @param digits whether the number is written in digits
 * @param connector whether it joins the parts of a number, such as <em>and</em>
 */
record Word(
    String form, String stem, int[] elements, int number, boolean digits, boolean connector) {
  static final int[] NONE = {};

  boolean satisfies(int element) {
    for (int id : elements) {
      if (id == element) {
        return true;
      }
    }
    return false;
  }
}
