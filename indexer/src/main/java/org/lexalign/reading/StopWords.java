package org.lexalign.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a language by its script and, for the Latin script, by its commonest short words. It serves
 * where no better detector is given.
 */
final class StopWords implements LanguageGuess {
  private static final Pattern SPACE = Pattern.compile("[^\\p{L}]+");
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "en", Set.of("the", "of", "and", "to", "in", "or", "shall", "is", "any", "by", "this"),
          "es", Set.of("el", "la", "los", "las", "del", "que", "y", "en", "por", "una", "con"),
          "fr", Set.of("le", "la", "les", "des", "du", "et", "un", "est", "dans", "au", "par"),
          "pt", Set.of("o", "os", "as", "da", "do", "dos", "e", "em", "não", "ou", "ao", "que"),
          "de", Set.of("der", "die", "das", "und", "des", "den", "dem", "ist", "zu", "von", "oder"),
          "it", Set.of("il", "di", "che", "della", "e", "per", "gli", "nel", "con", "è"),
          "nl", Set.of("de", "het", "van", "een", "en", "wordt", "of", "bij", "met"),
          "id", Set.of("yang", "dan", "dengan", "pada", "dalam", "untuk", "atau", "dari", "pasal"),
          "tr", Set.of("ve", "bir", "ile", "bu", "için", "veya", "olan", "madde"),
          "vi", Set.of("của", "và", "các", "được", "có", "trong", "người", "điều"));

  @Override
  public Optional<String> of(String text) {
    Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
    int hangul = scripts.getOrDefault(Character.UnicodeScript.HANGUL, 0);
    int kana = scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0);
    int han = scripts.getOrDefault(Character.UnicodeScript.HAN, 0);
    int total = scripts.values().stream().mapToInt(Integer::intValue).sum();
    if (total == 0) {
      return Optional.empty();
    }
    if (hangul * 4 > total) {
      return Optional.of("ko");
    }
    if (han * 2 > total || kana * 5 > total) {
      return Optional.of(kana * 10 > han ? "ja" : "zh");
    }
    Character.UnicodeScript main =
        scripts.entrySet().stream()
            .max(
                Map.Entry.<Character.UnicodeScript, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .orElseThrow()
            .getKey();
    return switch (main) {
      case ARABIC -> Optional.of("ar");
      case CYRILLIC -> Optional.of("ru");
      case DEVANAGARI -> Optional.of("hi");
      case LATIN -> latin(text);
      default -> Optional.empty();
    };
  }

  private static Optional<String> latin(String text) {
    List<String> words = List.of(SPACE.split(text.toLowerCase(java.util.Locale.ROOT)));
    String best = "";
    int most = 0;
    for (String language : WORDS.keySet().stream().sorted().toList()) {
      Set<String> common = WORDS.get(language);
      int count = (int) words.stream().filter(common::contains).count();
      if (count > most) {
        most = count;
        best = language;
      }
    }
    return most * 25 > words.size() ? Optional.of(best) : Optional.empty();
  }
}
