package org.lexalign.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns {@code numbers.yaml} into the table that numbers are read with. */
final class NumberWords {
  private NumberWords() {}

  static NumberReader reader(String file, NumbersFile numbers, Analysis analysis) {
    Map<Elements.Key, Integer> words = new HashMap<>();
    numbers
        .values()
        .forEach((value, forms) -> forms.forEach(form -> put(file, words, analysis, form, value)));
    NumbersFile.Compounds compounds = numbers.compounds();
    compounds
        .units()
        .forEach((unit, unitWord) ->
            compounds
                .tens()
                .forEach((ten, tenWord) -> {
                  String whole = unitWord + compounds.joiner() + tenWord;
                  put(file, words, analysis, whole, unit + ten);
                  for (String ending : compounds.endings()) {
                    put(file, words, analysis, whole + ending, unit + ten);
                  }
                }));
    return new NumberReader(numbers.style(), words);
  }

  private static void put(
      String file, Map<Elements.Key, Integer> words, Analysis analysis, String word, int value) {
    boolean open = word.endsWith("*");
    List<String> forms = analysis.forms(word);
    if (forms.size() != 1) {
      throw new PackException(file, word, "is not one word; list its parts instead");
    }
    Elements.Kind kind = open ? Elements.Kind.PREFIX : Elements.Kind.FORM;
    Integer other = words.put(new Elements.Key(kind, forms.getFirst()), value);
    if (other != null && other != value) {
      throw new PackException(file, word, "stands for both " + other + " and " + value);
    }
  }
}
