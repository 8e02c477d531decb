package org.lexalign.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lexalign.model.Block;

/**
 * Parts a document that prints its text in several languages, side by side or one after the other,
 * into one stream of blocks for each language.
 */
final class LanguageParts {
  private static final int WINDOW = 1_500;
  private static final int NEAR = 360;
  private static final int FEWEST = 4_000;
  private static final double SHARE = 0.2;

  private LanguageParts() {}

  /**
   * The blocks of each language in reading order, the document's main language first; one entry if
   * the document keeps to one language.
   */
  static Map<String, List<Block>> of(List<Block> blocks, String main, LanguageGuess guess) {
    Map<String, Integer> letters = new TreeMap<>();
    StringBuilder window = new StringBuilder();
    for (Block block : blocks) {
      window.append(block.text()).append('\n');
      if (window.length() >= WINDOW) {
        letters.merge(guess.ofPart(window.toString(), main), window.length(), Integer::sum);
        window.setLength(0);
      }
    }
    int total = letters.values().stream().mapToInt(Integer::intValue).sum();
    letters.values().removeIf(count -> count < FEWEST || count < SHARE * total);
    if (letters.size() < 2) {
      return Map.of(main, blocks);
    }
    return parted(blocks, order(letters, main), guess);
  }

  private static List<String> order(Map<String, Integer> letters, String main) {
    return letters.keySet().stream()
        .sorted(
            Comparator.comparing((String language) -> !language.equals(main))
                .thenComparing(language -> -letters.get(language))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static Map<String, List<Block>> parted(
      List<Block> blocks, List<String> languages, LanguageGuess guess) {
    Map<String, List<Block>> parts = new LinkedHashMap<>();
    languages.forEach(language -> parts.put(language, new ArrayList<>()));
    String current = languages.get(0);
    for (int i = 0; i < blocks.size(); i++) {
      String found = guess.ofPart(around(blocks, i), current);
      if (parts.containsKey(found)) {
        current = found;
      }
      parts.get(current).add(blocks.get(i));
    }
    return parts;
  }

  /** A long block speaks for itself, a short one with those after it. */
  private static String around(List<Block> blocks, int i) {
    StringBuilder text = new StringBuilder(blocks.get(i).text());
    int page = blocks.get(i).page();
    for (int j = i + 1; j < blocks.size() && text.length() < NEAR; j++) {
      if (blocks.get(j).page() != page) {
        break;
      }
      text.append(' ').append(blocks.get(j).text());
    }
    return text.toString();
  }
}
