package org.lexalign.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Tells a language by its script, and within a script by letters that only it uses. */
final class ScriptGuess {
  private static final double OWN_LETTERS = 0.004;
  private static final double KANA_SHARE = 0.05;
  private static final Map<UnicodeScript, String> MAIN =
      Map.ofEntries(
          Map.entry(UnicodeScript.ARABIC, "ar"),
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.CYRILLIC, "ru"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.GUJARATI, "gu"),
          Map.entry(UnicodeScript.GURMUKHI, "pa"),
          Map.entry(UnicodeScript.KANNADA, "kn"),
          Map.entry(UnicodeScript.MALAYALAM, "ml"),
          Map.entry(UnicodeScript.SINHALA, "si"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.TIBETAN, "dz"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.THAANA, "dv"));

  private final Map<String, String> ownLetters;

  ScriptGuess(Map<String, String> ownLetters) {
    this.ownLetters = new TreeMap<>(ownLetters);
  }

  /** The language by script; empty for Latin script and for texts without letters. */
  LanguageDetector.Detected guess(String text) {
    Map<UnicodeScript, Integer> counts = counts(text);
    int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
    UnicodeScript main = UnicodeScript.LATIN;
    int most = 0;
    for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        most = count.getValue();
        main = count.getKey();
      }
    }
    int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0);
    if (kana > letters * KANA_SHARE) {
      return new LanguageDetector.Detected("ja", true);
    }
    String language = MAIN.getOrDefault(main, "");
    if (language.isEmpty()) {
      return new LanguageDetector.Detected("", false);
    }
    return new LanguageDetector.Detected(
        byOwnLetters(text, main, language, most), most * 2 > letters);
  }

  /** Whether two languages are written alike, so that a short text cannot tell them apart. */
  boolean sameScript(String one, String other) {
    return scriptOf(one) == scriptOf(other);
  }

  private UnicodeScript scriptOf(String language) {
    for (Map.Entry<UnicodeScript, String> entry : MAIN.entrySet()) {
      if (entry.getValue().equals(language)) {
        return entry.getKey();
      }
    }
    String letters = ownLetters.getOrDefault(language, "a");
    return UnicodeScript.of(letters.codePointAt(0));
  }

  private String byOwnLetters(String text, UnicodeScript script, String main, int letters) {
    String best = main;
    double bestShare = OWN_LETTERS;
    for (Map.Entry<String, String> entry : ownLetters.entrySet()) {
      if (UnicodeScript.of(entry.getValue().codePointAt(0)) != script) {
        continue;
      }
      long own = text.chars().filter(c -> entry.getValue().indexOf(c) >= 0).count();
      double share = (double) own / letters;
      if (share > bestShare) {
        best = entry.getKey();
        bestShare = share;
      }
    }
    return best;
  }

  private static Map<UnicodeScript, Integer> counts(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x250) {
        latin += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)
          || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
        UnicodeScript script = UnicodeScript.of(c);
        counts.merge(
            script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script, 1, Integer::sum);
      }
    }
    counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
    counts.remove(UnicodeScript.COMMON);
    return counts;
  }
}
