package org.lexalign.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** How one language's words are compared: tokens, written prefixes, stems. */
final class Analysis {
  private static final int SHORTEST_REST = 2;

  private final Tokenizer tokenizer;
  private final UnaryOperator<String> stemmer;
  private final List<List<String>> prefixes;

  /**
   * @param tokenizer cuts texts
   * @param stemmer folded form to stem
   * @param prefixes groups of prefixes written onto the word (conjunction, preposition, article),
   *     outermost group first; at most one of each is taken off
   */
  Analysis(Tokenizer tokenizer, UnaryOperator<String> stemmer, List<List<String>> prefixes) {
    this.tokenizer = tokenizer;
    this.stemmer = stemmer;
    this.prefixes = prefixes.stream().map(List::copyOf).toList();
  }

  Tokenizer tokenizer() {
    return tokenizer;
  }

  String stem(String form) {
    return stemmer.apply(form);
  }

  /** The folded forms of a short text such as a term. */
  List<String> forms(String text) {
    List<String> forms = new ArrayList<>();
    tokenizer.scan(text, (form, start, end) -> forms.add(form));
    return forms;
  }

  /** The form itself and what is left of it without written prefixes. */
  List<String> variants(String form) {
    if (prefixes.isEmpty()) {
      return List.of(form);
    }
    Set<String> variants = new LinkedHashSet<>();
    variants.add(form);
    for (List<String> group : prefixes) {
      for (String variant : List.copyOf(variants)) {
        for (String prefix : group) {
          if (variant.startsWith(prefix) && variant.length() - prefix.length() >= SHORTEST_REST) {
            variants.add(variant.substring(prefix.length()));
          }
        }
      }
    }
    return List.copyOf(variants);
  }
}
