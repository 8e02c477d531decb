package org.lexalign.extract;

import java.lang.Character.UnicodeScript;

/**
 * How much a text reads like writing: words of one script, small letters after capitals, few
 * accented letters among plain ones, no control characters.
 */
final class Plausibility {
  private static final double TOO_MANY_ACCENTS = 0.4;

  private Plausibility() {}

  /** A score of at most 1; text decoded with the wrong table falls well below that. */
  static double of(String text) {
    int letters = 0;
    int beyondAscii = 0;
    int faults = 0;
    int latin = 0;
    int latinBeyond = 0;
    UnicodeScript script = UnicodeScript.COMMON;
    boolean small = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        beyondAscii++;
        faults += isFault(c) ? 2 : 0;
      }
      if (!Character.isLetter(c)) {
        if (c > 0x7F && isOddSymbol(c) && script != UnicodeScript.COMMON) {
          faults++;
        }
        script = UnicodeScript.COMMON;
        small = false;
        continue;
      }
      letters++;
      UnicodeScript now = UnicodeScript.of(c);
      if (now == UnicodeScript.LATIN) {
        latin++;
        latinBeyond += c > 0x7F ? 1 : 0;
      }
      if (script != UnicodeScript.COMMON && now != script && isMixture(script, now)) {
        faults++;
      }
      if (small && Character.isUpperCase(c)) {
        faults++;
      }
      script = now;
      small = Character.isLowerCase(c);
    }
    double score = 1 - faults / (double) Math.max(1, beyondAscii);
    return latin > 0 && latinBeyond > latin * TOO_MANY_ACCENTS && latin > letters / 2
        ? score - 1
        : score;
  }

  private static boolean isFault(char c) {
    return c == '\uFFFD' || (c >= 0x80 && c < 0xA0) || (c >= 0xE000 && c < 0xF900);
  }

  private static boolean isOddSymbol(char c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_SYMBOL, Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL -> true;
      default -> false;
    };
  }

  private static boolean isMixture(UnicodeScript a, UnicodeScript b) {
    return !isEastAsian(a) || !isEastAsian(b);
  }

  private static boolean isEastAsian(UnicodeScript script) {
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL
        || script == UnicodeScript.LATIN;
  }
}
