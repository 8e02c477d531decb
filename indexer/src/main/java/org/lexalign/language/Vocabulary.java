package org.lexalign.language;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a pack knows of the forms met so far. Bounded; safe for use by several threads. */
final class Vocabulary {
  private static final int MOST_WORDS = 400_000;

  private final Map<String, Word> words = new ConcurrentHashMap<>();
  private final Analysis analysis;
  private final Elements elements;
  private final NumberReader numbers;
  private final Set<String> connectors;
  private final Trie.State root;
  private final int announcer;

  /**
   * @param analysis how words compare
   * @param elements what terms are made of
   * @param numbers number words
   * @param connectors words between the parts of a number
   * @param root where all terms start
   * @param announcer element of the words that announce a cross-reference
   */
  Vocabulary(
      Analysis analysis,
      Elements elements,
      NumberReader numbers,
      Set<String> connectors,
      Trie.State root,
      int announcer) {
    this.analysis = analysis;
    this.elements = elements;
    this.numbers = numbers;
    this.connectors = Set.copyOf(connectors);
    this.root = root;
    this.announcer = announcer;
  }

  Word word(String form) {
    Word known = words.get(form);
    if (known != null) {
      return known;
    }
    Word word = resolve(form);
    if (words.size() >= MOST_WORDS) {
      words.clear();
    }
    words.put(form, word);
    return word;
  }

  private Word resolve(String form) {
    OptionalInt number = numbers.valueOf(form, analysis.variants(form));
    boolean digits = number.isPresent() && Character.isDigit(form.charAt(0));
    int[] satisfied = elements.satisfiedBy(form, analysis);
    return new Word(
        form,
        analysis.stem(form),
        satisfied,
        root.after(satisfied),
        Arrays.binarySearch(satisfied, announcer) >= 0,
        number.orElse(-1),
        digits,
        connectors.contains(form));
  }
}
