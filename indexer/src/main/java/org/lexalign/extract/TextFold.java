package org.lexalign.extract;

/** Folds white space and removes characters that only steer a typesetter. */
final class TextFold {
  private static final String SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String LETTERS = "abcdefghijklmnoprstuvwxyz";
  private static final String SUPERSCRIPT_LETTERS = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿºᵖʳˢᵗᵘᵛʷˣʸᶻ";

  private TextFold() {}

  /**
   * Returns the text with every run of white space as one space, without leading or trailing space,
   * soft hyphens, zero-width characters and control characters. Zero-width joiners stay, because
   * Persian, Hindi and Sinhala spell with them.
   */
  static String fold(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c) && !isLoneSurrogate(text, i)) {
        if (space && !out.isEmpty()) {
          out.append(' ');
        }
        space = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether the character is white space of any width, a line end included. */
  static boolean isSpace(char c) {
    return c <= ' '
        ? c == ' ' || (c >= '\t' && c <= '\r') || c == 0x1C || c == 0x1D || c == 0x1E || c == 0x1F
        : c == 0xA0
            || c == 0x85
            || c == 0x1680
            || (c >= 0x2000 && c <= 0x200A)
            || c == 0x2028
            || c == 0x2029
            || c == 0x202F
            || c == 0x205F
            || c == 0x3000;
  }

  private static boolean isInvisible(char c) {
    return c < ' '
        || (c >= 0x7F && c < 0xA0)
        || c == 0xAD
        || c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2069)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFC);
  }

  private static boolean isLoneSurrogate(CharSequence text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  /**
   * Returns raised text in superscript characters, so that {@code 242} with a raised {@code 1} is
   * {@code 242¹}. Digits, one letter and note brackets are changed; a raised word such as {@code
   * bis} stays as it is, because that is how it is cited.
   */
  static String superscript(String raised) {
    String text = fold(raised);
    boolean word = text.chars().filter(Character::isLetter).count() > 1;
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int letter = word ? -1 : LETTERS.indexOf(c);
      if (c >= '0' && c <= '9') {
        out.append(SUPERSCRIPT_DIGITS.charAt(c - '0'));
      } else if (letter >= 0) {
        out.append(SUPERSCRIPT_LETTERS.charAt(letter));
      } else if (c == '(' || c == ')') {
        out.append(c == '(' ? '⁽' : '⁾');
      } else if (c == '-' && !word) {
        out.append('⁻');
      } else if (word || (c != '[' && c != ']')) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether two lines are joined without a space: between Chinese or Japanese characters. */
  static boolean joinsWithoutSpace(char before, char after) {
    return isIdeographic(before) && isIdeographic(after);
  }

  private static boolean isIdeographic(char c) {
    return (c >= 0x2E80 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF00 && c <= 0xFFEF)
        || Character.isHighSurrogate(c);
  }

  /** Appends a line to a paragraph, with the space that belongs between them. */
  static void appendLine(StringBuilder paragraph, String line) {
    if (line.isEmpty()) {
      return;
    }
    if (!paragraph.isEmpty()
        && !joinsWithoutSpace(paragraph.charAt(paragraph.length() - 1), line.charAt(0))) {
      paragraph.append(' ');
    }
    paragraph.append(line);
  }
}
