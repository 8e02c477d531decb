package org.lexalign.language;

import java.util.List;
import java.util.Map;

/**
 * {@code numbers.yaml} as written.
 *
 * @param language ISO 639-1 code
 * @param style how number words are put together
 * @param values words by value; a final {@code *} leaves the ending open
 * @param connectors words between the parts of a number
 * @param compounds numbers written as one word; null if the language has none
 * @param examples texts by the number in them
 */
record NumbersFile(
    String language,
    NumberReader.Style style,
    Map<Integer, List<String>> values,
    List<String> connectors,
    Compounds compounds,
    Map<String, Integer> examples) {
  NumbersFile {
    values = Defaults.map(values);
    connectors = Defaults.list(connectors);
    compounds = compounds == null ? new Compounds(null, null, "", null) : compounds;
    examples = Defaults.map(examples);
  }

  /**
   * Numbers written as one word, unit before ten, such as <em>vierundzwanzig</em>.
   *
   * @param units words of units by value, as they stand inside the compound
   * @param tens words of tens by value
   * @param joiner what stands between them
   * @param endings endings that the whole may take; a final {@code *} leaves it open
   */
  record Compounds(
      Map<Integer, String> units, Map<Integer, String> tens, String joiner, List<String> endings) {
    Compounds {
      units = Defaults.map(units);
      tens = Defaults.map(tens);
      joiner = Defaults.text(joiner);
      endings = Defaults.list(endings);
    }
  }
}
