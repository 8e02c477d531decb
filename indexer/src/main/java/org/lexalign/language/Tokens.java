package org.lexalign.language;

import java.util.Arrays;

/**
 * The tokens of one text: folded form, stem and place of each. The concept tagger and the index see
 * the same tokens, so that positions agree.
 */
public final class Tokens {
  private Word[] words = new Word[32];
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int size;

  Tokens() {}

  void add(Word word, int start, int end) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    words[size] = word;
    starts[size] = start;
    ends[size++] = end;
  }

  /** Number of tokens. */
  public int size() {
    return size;
  }

  /** The token in lower case, with accents folded as the language asks. */
  public String form(int index) {
    return words[index].form();
  }

  /** The stem that terms are matched by. */
  public String stem(int index) {
    return words[index].stem();
  }

  /** Offset of the token's first character in the text. */
  public int start(int index) {
    return starts[index];
  }

  /** Offset after the token's last character. */
  public int end(int index) {
    return ends[index];
  }

  Word word(int index) {
    return words[index];
  }
}
