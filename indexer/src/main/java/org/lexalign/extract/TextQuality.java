package org.lexalign.extract;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lexalign.model.Block;
import org.lexalign.model.Warning;

/** Says where a text does not look like writing, or not like the language that the file states. */
final class TextQuality {
  /** Code of the warning that the stated language is not the text's. */
  static final String LANGUAGE_DIFFERS = "extract.language-differs";

  /** UTF-8 read as a Western code page: an accented letter becomes two odd characters. */
  private static final Pattern GARBLED =
      Pattern.compile("[ÃÂÐÑØÙ][\\u0080-\\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]");

  private static final int FEWEST_LETTERS = 200;
  private static final int GARBLED_PER = 500;
  private static final int LOST_PER = 1000;
  private static final int SHOWN_END = 40;

  private TextQuality() {}

  /** Warnings about the text of a file that states that language; empty if it states none. */
  static List<Warning> check(List<Block> blocks, String language) {
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    long letters = 0;
    long lost = 0;
    long garbled = 0;
    for (Block block : blocks) {
      String text = block.text();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isLetter(c)) {
          letters++;
          scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
        } else if (c == '\uFFFD' || (c >= '\uE000' && c <= '\uF8FF')) {
          lost++;
        }
      }
      garbled +=
          text.indexOf('Ã') < 0
                  && text.indexOf('Â') < 0
                  && text.indexOf('Ð') < 0
                  && text.indexOf('Ø') < 0
              ? 0
              : GARBLED.matcher(text).results().count();
    }
    List<Warning> warnings = new ArrayList<>();
    if (garbled * GARBLED_PER > letters) {
      warnings.add(Warning.of("extract.garbled", Long.toString(garbled)));
    }
    if (lost > 0 && lost * LOST_PER > letters) {
      warnings.add(Warning.of("extract.unmapped-glyphs", percent(lost, letters + lost)));
    }
    if (letters >= FEWEST_LETTERS && !language.isEmpty()) {
      otherScript(scripts, language)
          .ifPresent(s -> warnings.add(Warning.of(LANGUAGE_DIFFERS, language, s.name())));
    }
    endsAbruptly(blocks).ifPresent(warnings::add);
    return warnings;
  }

  private static String percent(long part, long all) {
    return Math.max(1, Math.round(part * 100.0 / all)) + "%";
  }

  /** The script that most letters have, where the stated language is not written in it. */
  private static Optional<UnicodeScript> otherScript(
      Map<UnicodeScript, Integer> scripts, String language) {
    Optional<UnicodeScript> main =
        scripts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    return main.filter(script -> !written(language).contains(script));
  }

  /** The scripts of a language; Latin for those not listed. */
  private static List<UnicodeScript> written(String language) {
    return switch (language) {
      case "ar", "fa", "ur", "ps", "ckb", "ug", "sd" -> List.of(UnicodeScript.ARABIC);
      case "ru", "uk", "be", "bg", "mk", "kk", "ky", "tg", "mn", "tt" ->
          List.of(UnicodeScript.CYRILLIC);
      case "sr", "uz", "az", "bs", "tk", "ku" ->
          List.of(UnicodeScript.CYRILLIC, UnicodeScript.LATIN, UnicodeScript.ARABIC);
      case "zh" -> List.of(UnicodeScript.HAN);
      case "ja" -> List.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
      case "ko" -> List.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
      case "hi", "mr", "ne", "sa" -> List.of(UnicodeScript.DEVANAGARI);
      case "bn", "as" -> List.of(UnicodeScript.BENGALI);
      case "el" -> List.of(UnicodeScript.GREEK);
      case "he", "yi" -> List.of(UnicodeScript.HEBREW);
      case "hy" -> List.of(UnicodeScript.ARMENIAN);
      case "ka" -> List.of(UnicodeScript.GEORGIAN);
      case "th" -> List.of(UnicodeScript.THAI);
      case "lo" -> List.of(UnicodeScript.LAO);
      case "my" -> List.of(UnicodeScript.MYANMAR);
      case "km" -> List.of(UnicodeScript.KHMER);
      case "am", "ti" -> List.of(UnicodeScript.ETHIOPIC);
      case "ta" -> List.of(UnicodeScript.TAMIL);
      case "te" -> List.of(UnicodeScript.TELUGU);
      case "si" -> List.of(UnicodeScript.SINHALA);
      case "ml" -> List.of(UnicodeScript.MALAYALAM);
      case "kn" -> List.of(UnicodeScript.KANNADA);
      case "gu" -> List.of(UnicodeScript.GUJARATI);
      case "pa" -> List.of(UnicodeScript.GURMUKHI, UnicodeScript.ARABIC);
      case "dv" -> List.of(UnicodeScript.THAANA);
      default -> List.of(UnicodeScript.LATIN);
    };
  }

  /** A long text whose last words stop in mid-sentence was cut off. */
  private static Optional<Warning> endsAbruptly(List<Block> blocks) {
    if (blocks.size() < 20) {
      return Optional.empty();
    }
    Block last = blocks.getLast();
    String text = last.text();
    char end = text.charAt(text.length() - 1);
    boolean running = last.kind() == Block.Kind.PARAGRAPH || last.kind() == Block.Kind.LIST_ITEM;
    // what ends in a name is a signature
    char word = text.charAt(text.lastIndexOf(' ') + 1);
    boolean open = (Character.isLowerCase(end) && Character.isLowerCase(word)) || end == ',';
    if (!running || !open || text.length() < 60) {
      return Optional.empty();
    }
    String words = text.substring(text.length() - SHOWN_END);
    return Optional.of(Warning.of("extract.ends-abruptly", words));
  }
}
