package org.lexalign.render;

/**
 * Makes text from a file harmless for every output. Each character is replaced by exactly one, so
 * that offsets of marks stay true.
 *
 * <p>Control characters become spaces (line feed and tabulator stay), the characters that override
 * or isolate the direction of text become zero-width spaces, and halves of surrogate pairs and code
 * points that XML forbids become the replacement character.
 */
public final class SafeText {
  private static final char NOTHING = '\u200B';
  private static final char REPLACEMENT = '\uFFFD';

  private SafeText() {}

  /** The text with every harmful character replaced. */
  public static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (safe(text, i) != text.charAt(i)) {
        return rewrite(text, i);
      }
    }
    return text;
  }

  private static String rewrite(String text, int from) {
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      out.append(safe(text, i));
    }
    return out.toString();
  }

  private static char safe(String text, int i) {
    char c = text.charAt(i);
    if (c == '\n' || c == '\t') {
      return c;
    }
    if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
      return ' ';
    }
    if (c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069') {
      return NOTHING;
    }
    if (c == '\uFFFE' || c == '\uFFFF' || isLoneSurrogate(text, i)) {
      return REPLACEMENT;
    }
    return c;
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
