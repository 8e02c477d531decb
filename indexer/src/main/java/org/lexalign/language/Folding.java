package org.lexalign.language;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Folds characters for comparison: compatibility forms, case, accents, digits of all scripts. What
 * a language must keep apart (ñ, й, ü) and what it writes alike (ى and ي) come from its pack.
 * Results are worked out once per character.
 */
final class Folding {
  /** Not part of a token. */
  static final char SEPARATOR = 0;

  /** Part of a token without a trace: marks, soft hyphens, tatweel. */
  static final char IGNORED = 1;

  /** Folds to several characters, see {@link #expansion}. */
  static final char SEVERAL = 2;

  private static final char UNKNOWN = 3;
  private static final char REPLACEMENT = '\uFFFD';
  private static final char TATWEEL = '\u0640';
  private static final char ZERO_HAN = '\u3007';
  private static final char MODIFIER_APOSTROPHE = '\u02BC';

  /** Letters that Unicode does not take apart. */
  private static final Map<Character, String> LETTERS =
      Map.of('ß', "ss", 'œ', "oe", 'æ', "ae", 'ø', "o", 'ł', "l", 'đ', "d", 'ı', "i");

  private final char[] table = new char[1 << 16];
  private final Map<Character, String> expansions = new ConcurrentHashMap<>();
  private final Set<Integer> keep;
  private final Map<Character, String> replace;
  private final boolean simplify;

  Folding(String keep, Map<String, String> replace, boolean simplify) {
    this.keep = keep.chars().boxed().collect(Collectors.toUnmodifiableSet());
    Map<Character, String> byCharacter = new HashMap<>(LETTERS);
    replace.forEach((from, to) -> byCharacter.put(from.charAt(0), to));
    this.replace = Map.copyOf(byCharacter);
    this.simplify = simplify;
    Arrays.fill(table, UNKNOWN);
  }

  /** The folded character, or one of the constants above. */
  char fold(char c) {
    char folded = table[c];
    if (folded == UNKNOWN) {
      folded = classify(c);
      table[c] = folded;
    }
    return folded;
  }

  /** The folded characters of one that folds to several. */
  String expansion(char c) {
    return expansions.getOrDefault(c, "");
  }

  /** The letter that a combining mark makes with the one before, if the language keeps it. */
  char compose(char base, char mark) {
    String composed = Normalizer.normalize("" + base + mark, Normalizer.Form.NFC);
    return composed.length() == 1 && keep.contains((int) composed.charAt(0))
        ? composed.charAt(0)
        : base;
  }

  /** Whether a folded character is a token by itself. */
  static boolean isHan(char c) {
    return c >= 0x2E80 && (c == ZERO_HAN || Character.isIdeographic(c));
  }

  private char classify(char c) {
    int type = Character.getType(c);
    if (type == Character.FORMAT
        || type == Character.NON_SPACING_MARK
        || c == TATWEEL
        || c == REPLACEMENT) {
      return IGNORED;
    }
    if (c == MODIFIER_APOSTROPHE || !isTokenType(c, type)) {
      return SEPARATOR;
    }
    String folded = foldLetter(c);
    if (folded.isEmpty()) {
      return IGNORED;
    }
    if (folded.length() > 1) {
      expansions.put(c, folded);
      return SEVERAL;
    }
    return folded.charAt(0);
  }

  private static boolean isTokenType(char c, int type) {
    return Character.isLetterOrDigit(c)
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.LETTER_NUMBER;
  }

  private String foldLetter(char c) {
    char lower = Character.toLowerCase(c);
    if (keep.contains((int) lower)
        || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.HANGUL_SYLLABLES) {
      return String.valueOf(lower);
    }
    StringBuilder out = new StringBuilder();
    for (char part : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toCharArray()) {
      char small = Character.toLowerCase(part);
      if (replace.containsKey(small)) {
        out.append(replace.get(small));
      } else if (Character.getType(small) == Character.DECIMAL_DIGIT_NUMBER) {
        out.append((char) ('0' + Character.digit(small, 10)));
      } else if (simplify && isHan(small)) {
        out.append(Simplifier.HAN.transliterate(String.valueOf(small)));
      } else if (small != TATWEEL && Character.isLetterOrDigit(small)) {
        out.append(small);
      }
    }
    return out.toString();
  }

  /** Loaded only for a language that asks for it. */
  private static final class Simplifier {
    static final Transliterator HAN = Transliterator.getInstance("Traditional-Simplified");
  }
}
