package org.lexalign.language;

/**
 * Cuts a text into tokens: runs of letters and digits, one token per Han character. Apostrophes and
 * hyphens separate, so that elided words ({@code l'}, {@code d'}) are tokens of their own.
 */
final class Tokenizer {
  private final Folding folding;
  private final boolean possessive;

  /**
   * @param folding how characters compare
   * @param possessive whether an {@code s} after an apostrophe is part of the word before
   */
  Tokenizer(Folding folding, boolean possessive) {
    this.folding = folding;
    this.possessive = possessive;
  }

  /** Receives the tokens in reading order. */
  interface Sink {
    void token(String form, int start, int end);
  }

  void scan(String text, Sink sink) {
    int length = text.length();
    char[] buffer = new char[64];
    int filled = 0;
    int start = 0;
    int end = 0;
    for (int i = 0; i < length; i++) {
      char original = text.charAt(i);
      char c = folding.fold(original);
      if (c > Folding.SEVERAL && !Folding.isHan(c) && !Character.isSurrogate(c)) {
        if (filled == 0) {
          start = i;
        }
        if (filled == buffer.length) {
          buffer = java.util.Arrays.copyOf(buffer, filled * 2);
        }
        buffer[filled++] = c;
        end = i + 1;
      } else if (c == Folding.IGNORED) {
        if (filled > 0) {
          buffer[filled - 1] = folding.compose(buffer[filled - 1], original);
          end = i + 1;
        }
      } else if (c == Folding.SEVERAL) {
        String more = folding.expansion(original);
        if (filled == 0) {
          start = i;
        }
        if (filled + more.length() > buffer.length) {
          buffer = java.util.Arrays.copyOf(buffer, (filled + more.length()) * 2);
        }
        more.getChars(0, more.length(), buffer, filled);
        filled += more.length();
        end = i + 1;
      } else {
        if (filled > 0) {
          emit(text, buffer, filled, start, end, sink);
          filled = 0;
        }
        if (c != Folding.SEPARATOR) {
          sink.token(String.valueOf(c), i, i + 1);
        }
      }
    }
    if (filled > 0) {
      emit(text, buffer, filled, start, end, sink);
    }
  }

  private void emit(String text, char[] buffer, int filled, int start, int end, Sink sink) {
    if (possessive && filled == 1 && buffer[0] == 's' && afterApostrophe(text, start)) {
      return;
    }
    sink.token(new String(buffer, 0, filled), start, end);
  }

  private static boolean afterApostrophe(String text, int start) {
    if (start < 2) {
      return false;
    }
    char before = text.charAt(start - 1);
    return (before == '\'' || before == '\u2019' || before == '\u02BC')
        && Character.isLetter(text.charAt(start - 2));
  }
}
