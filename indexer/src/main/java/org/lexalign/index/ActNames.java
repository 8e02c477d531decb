package org.lexalign.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.lexalign.model.ProvisionStatus;

/**
 * The acts of a corpus by the words with which other acts name them: {@code des Strafgesetzbuches}
 * is the act titled {@code Strafgesetzbuch}. Words are compared as the language pack compares them.
 */
final class ActNames {
  /** Words that may stand before a name, articles and prepositions, are few and short. */
  private static final int LEADING = 2;

  private static final int LEADING_LENGTH = 3;

  private static final int LONGEST_NAME = 12;
  private static final int MOST_TITLES = 2;
  private static final int MOST_KNOWN = 10_000;

  private final WordAnalysis analysis;
  private final List<Named> acts = new ArrayList<>();
  private final Map<String, List<Place>> known = new ConcurrentHashMap<>();

  /**
   * An act.
   *
   * @param file its file
   * @param act its place in the file
   */
  record Place(String file, int act) {}

  private record Named(Place place, String title, String main) {}

  ActNames(DocumentTable table, WordAnalysis analysis) {
    this.analysis = analysis;
    for (IndexedDocument document : table.documents()) {
      for (int i = 0; i < document.acts().size(); i++) {
        IndexedDocument.IndexedAct act = document.acts().get(i);
        if (act.status() == ProvisionStatus.IN_FORCE) {
          acts.add(
              new Named(
                  new Place(document.file(), i),
                  join(stems(analysis, act.title(), act.language())),
                  join(stems(analysis, mainPart(act.title()), act.language()))));
        }
      }
    }
  }

  /**
   * The acts that a name means; none if it fits the titles of several. The whole title is the best
   * fit, its end the next. One word alone is a name only where it is the whole title.
   *
   * @param language of the provision that names the act
   */
  List<Place> meant(String words, String language) {
    String key = language + ' ' + words;
    List<Place> meant = known.get(key);
    if (meant == null) {
      meant = find(stems(analysis, words, language));
      if (known.size() < MOST_KNOWN) {
        known.put(key, meant);
      }
    }
    return meant;
  }

  private List<Place> find(List<String> words) {
    for (String name : spoken(words)) {
      List<Named> fits = fitting(name, (act, n) -> act.main().equals(n) || act.title().equals(n));
      if (fits.isEmpty() && name.indexOf(' ') > 0) {
        fits = fitting(name, (act, n) -> act.title().endsWith(' ' + n));
      }
      if (fits.isEmpty() && name.indexOf(' ') > 0) {
        fits = fitting(name, (act, n) -> (' ' + act.title() + ' ').contains(' ' + n + ' '));
      }
      if (!fits.isEmpty()) {
        boolean several = fits.stream().map(Named::title).distinct().count() > MOST_TITLES;
        return several ? List.of() : fits.stream().map(Named::place).toList();
      }
    }
    return List.of();
  }

  private List<Named> fitting(String name, BiPredicate<Named, String> fit) {
    return acts.stream().filter(act -> fit.test(act, name)).toList();
  }

  /** What a name may be, with and without the words that may stand before it. */
  static Set<String> spoken(List<String> words) {
    Set<String> names = new LinkedHashSet<>();
    for (int from = 0; from <= LEADING && from < words.size(); from++) {
      names.add(join(words.subList(from, words.size())));
      if (words.get(from).length() > LEADING_LENGTH) {
        break;
      }
    }
    return names;
  }

  /** Every name that an act of this title may be meant by. */
  Set<String> names(String title, String language) {
    List<String> words = stems(analysis, title, language);
    Set<String> names = new LinkedHashSet<>();
    names.add(join(words));
    names.add(join(stems(analysis, mainPart(title), language)));
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 2; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
        names.add(join(words.subList(from, to)));
      }
    }
    names.remove("");
    return names;
  }

  static List<String> stems(WordAnalysis analysis, String text, String language) {
    WordAnalysis.Words words = analysis.words(text, language);
    List<String> stems = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      stems.add(words.term(i).toString());
    }
    return stems;
  }

  private static String join(List<String> words) {
    return String.join(" ", words);
  }

  /** The title without what follows in brackets. */
  private static String mainPart(String title) {
    int bracket = title.indexOf('(');
    return bracket > 0 ? title.substring(0, bracket) : title;
  }
}
