package org.lexalign.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells the language of a text: by script first, then by function words, and by OpenNLP's model
 * only where these leave a doubt. Languages without a pack are recognised too, so that the report
 * can say that their texts were not matched.
 */
public final class LanguageDetector {
  private static final int PART = 800;
  private static final int WINDOW = 3_000;
  private static final int WINDOWS = 6;
  private static final double CLEAR_COVERAGE = 0.22;
  private static final double CLEAR_LEAD = 0.06;
  private static final double CLEAR_LEAD_LONG = 0.025;
  private static final int LONG = 1_000;
  private static final double OTHER_LEAD = 0.15;
  private static final int FEWEST_WORDS = 20;

  private final Set<String> languages = new TreeSet<>();
  private final Map<String, List<String>> languagesOfWord = new HashMap<>();
  private final ScriptGuess scripts;
  private final LanguageModel model;

  private LanguageDetector(ProfilesFile file, LanguagePacks packs) {
    file.words().forEach(this::add);
    for (String language : packs.languages()) {
      add(language, PackLoader.packFile(language).detection().words());
    }
    this.model = new LanguageModel(file.model());
    this.scripts = new ScriptGuess(file.letters());
  }

  private void add(String language, List<String> words) {
    if (!words.isEmpty()) {
      languages.add(language);
    }
    for (String word : new TreeSet<>(words)) {
      languagesOfWord.computeIfAbsent(word, w -> new ArrayList<>()).add(language);
    }
  }

  /** A detector that knows the packs' function words and those of {@code profiles.yaml}. */
  public static LanguageDetector of(LanguagePacks packs) {
    return new LanguageDetector(Yaml.read(ProfilesFile.FILE, ProfilesFile.class), packs);
  }

  /**
   * A language and how sure it is.
   *
   * @param language ISO 639-1 code; empty if the text shows no language
   * @param certain whether nothing else came near
   */
  public record Detected(String language, boolean certain) {}

  /** The main language of a document. */
  public Detected detect(String text) {
    String sample = sample(text);
    if (sample.codePoints().noneMatch(Character::isLetter)) {
      return new Detected("", false);
    }
    Detected byScript = scripts.guess(sample);
    if (!byScript.language().isEmpty() && byScript.certain()) {
      return byScript;
    }
    Detected byWords = byWords(sample);
    if (byWords.certain()) {
      return byWords;
    }
    String guess = model.guess(sample);
    if (!guess.isEmpty()) {
      return new Detected(guess, guess.equals(byWords.language()));
    }
    return byWords.language().isEmpty() ? byScript : byWords;
  }

  /**
   * The language of a part of a document: the document's own unless the beginning of the part
   * clearly shows another. Fast enough for every provision.
   */
  public String ofPart(String text, String documentLanguage) {
    String beginning = text.substring(0, Math.min(text.length(), PART));
    Detected byScript = scripts.guess(beginning);
    if (!byScript.language().isEmpty()) {
      boolean sameScript = scripts.sameScript(byScript.language(), documentLanguage);
      return byScript.certain() && !sameScript ? byScript.language() : documentLanguage;
    }
    Coverage coverage = coverage(beginning);
    Detected best = coverage.best();
    double lead = coverage.share(best.language()) - coverage.share(documentLanguage);
    boolean other = best.certain() && coverage.words >= FEWEST_WORDS && lead > OTHER_LEAD;
    return other ? best.language() : documentLanguage;
  }

  private Detected byWords(String text) {
    Coverage coverage = coverage(text);
    return coverage.words < FEWEST_WORDS ? new Detected("", false) : coverage.best();
  }

  private Coverage coverage(String text) {
    Coverage coverage = new Coverage();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        coverage.count(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return coverage;
  }

  private static String sample(String text) {
    if (text.length() <= WINDOW * WINDOWS) {
      return text;
    }
    StringBuilder sample = new StringBuilder();
    int step = (text.length() - WINDOW) / (WINDOWS - 1);
    for (int i = 0; i < WINDOWS; i++) {
      sample.append(text, i * step, i * step + WINDOW).append('\n');
    }
    return sample.toString();
  }

  /** How many words of a text each language's function words account for. */
  private final class Coverage {
    private final Map<String, Integer> seen = new HashMap<>();
    private int words;

    void count(String word) {
      words++;
      for (String language : languagesOfWord.getOrDefault(word, List.of())) {
        seen.merge(language, 1, Integer::sum);
      }
    }

    double share(String language) {
      return words == 0 ? 0 : (double) seen.getOrDefault(language, 0) / words;
    }

    Detected best() {
      String best = "";
      double first = 0;
      double second = 0;
      for (String language : languages) {
        double share = share(language);
        if (share > first) {
          second = first;
          first = share;
          best = language;
        } else if (share > second) {
          second = share;
        }
      }
      double lead = words < LONG ? CLEAR_LEAD : CLEAR_LEAD_LONG;
      return new Detected(best, first >= CLEAR_COVERAGE && first - second >= lead);
    }
  }
}
