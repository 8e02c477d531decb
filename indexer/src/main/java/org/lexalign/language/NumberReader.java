package org.lexalign.language;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers in words or digits, up to thousands in words, at a place in a text. */
final class NumberReader {
  /** No number here. */
  static final long NOTHING = -1;

  private static final Pattern DIGITS =
      Pattern.compile("(\\d{1,6})(?:st|nd|rd|th|o|a|e|er|re|eme)?");
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;
  private static final int TEN = 10;
  private static final int SCORE = 20;

  /** How number words are put together. */
  enum Style {
    /** Twenty-one, vingt et un, soixante-dix, двадцать один. */
    TENS_FIRST,
    /** خمس وعشرين: units before tens, also for the teens. */
    UNITS_FIRST,
    /** 二十五: digits and multipliers. */
    HAN
  }

  private final Style style;
  private final Map<Elements.Key, Integer> words;

  NumberReader(Style style, Map<Elements.Key, Integer> words) {
    this.style = style;
    this.words = Map.copyOf(words);
  }

  /** Value of one form standing alone. */
  OptionalInt valueOf(String form, List<String> variants) {
    Matcher digits = DIGITS.matcher(form);
    if (digits.matches()) {
      return OptionalInt.of(Integer.parseInt(digits.group(1)));
    }
    for (String variant : variants) {
      Integer exact = words.get(new Elements.Key(Elements.Kind.FORM, variant));
      if (exact != null) {
        return OptionalInt.of(exact);
      }
      for (int end = variant.length(); end > 1; end--) {
        Integer open = words.get(new Elements.Key(Elements.Kind.PREFIX, variant.substring(0, end)));
        if (open != null) {
          return OptionalInt.of(open);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** Value in the upper and number of tokens in the lower half; {@link #NOTHING} if none. */
  long read(Tokens tokens, int at) {
    long first = readOnce(tokens, at);
    if (first == NOTHING) {
      return NOTHING;
    }
    int next = at + length(first);
    if (next < tokens.size()
        && tokens.word(next).number() >= 0
        && tokens.word(next).digits() != tokens.word(at).digits()) {
      long repeated = readOnce(tokens, next);
      if (repeated != NOTHING && value(repeated) == value(first)) {
        return pack(value(first), length(first) + length(repeated));
      }
    }
    return first;
  }

  static int value(long reading) {
    return (int) (reading >> Integer.SIZE);
  }

  static int length(long reading) {
    return (int) reading;
  }

  private static long pack(int value, int length) {
    return ((long) value << Integer.SIZE) | length;
  }

  private long readOnce(Tokens tokens, int at) {
    if (at >= tokens.size() || tokens.word(at).number() < 0) {
      return NOTHING;
    }
    Word word = tokens.word(at);
    if (word.digits()) {
      return pack(word.number(), 1);
    }
    return style == Style.HAN ? readHan(tokens, at) : readWords(tokens, at);
  }

  private long readWords(Tokens tokens, int at) {
    int value = tokens.word(at).number();
    int end = at + 1;
    while (end < tokens.size()) {
      int next = end;
      if (tokens.word(next).connector() && next + 1 < tokens.size()) {
        next++;
      }
      Word word = tokens.word(next);
      int joined = word.number() < 0 || word.digits() ? -1 : join(value, word.number());
      if (joined < 0) {
        break;
      }
      value = joined;
      end = next + 1;
    }
    return pack(value, end - at);
  }

  /** The number that two successive number words make, or -1 if they make none. */
  private int join(int a, int b) {
    if (b == HUNDRED && a < TEN && a > 0 || b == THOUSAND && a > 0 && a < THOUSAND) {
      return a * b;
    }
    if (a >= HUNDRED && a % HUNDRED == 0 && b > 0 && b < HUNDRED) {
      return a + b;
    }
    if (style == Style.UNITS_FIRST) {
      return a > 0 && a < TEN && b % TEN == 0 && b >= TEN && b < HUNDRED ? a + b : -1;
    }
    if (a == 4 && b == SCORE) {
      return a * b;
    }
    boolean tens = a % TEN == 0 && a % HUNDRED >= TEN && (a % HUNDRED >= SCORE || b > TEN / 2);
    boolean scoreTens = a % HUNDRED == 3 * SCORE || a % HUNDRED == 4 * SCORE;
    return tens && b > 0 && (b < TEN || scoreTens && b < SCORE) ? a + b : -1;
  }

  private static long readHan(Tokens tokens, int at) {
    int total = 0;
    int digit = -1;
    int end = at;
    while (end < tokens.size() && tokens.word(end).number() >= 0 && !tokens.word(end).digits()) {
      int value = tokens.word(end).number();
      if (value < TEN) {
        digit = digit < 0 ? value : digit * TEN + value;
      } else {
        total += Math.max(digit, digit < 0 ? 1 : 0) * value;
        digit = -1;
      }
      end++;
    }
    return pack(total + Math.max(digit, 0), end - at);
  }
}
