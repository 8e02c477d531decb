package org.lexalign.index;

/** Cuts text into words in the way in which the corpus was cut. */
@FunctionalInterface
public interface WordAnalysis {
  /**
   * The words of a text.
   *
   * @param text any text
   * @param language ISO 639-1 code; unknown or empty means neutral rules
   */
  Words words(String text, String language);

  /** The words of one text, in order. */
  interface Words {
    /** Number of words. */
    int size();

    /** The form of a word that is searched, such as its folded stem. */
    CharSequence term(int index);

    /** Offset of the word's first character. */
    int start(int index);

    /** Offset after the word's last character. */
    int end(int index);
  }
}
