package org.lexalign.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexalign.model.Hit;

class SentencesTest {
  private final LanguagePacks packs = LanguagePacks.bundled();

  private List<String> split(String language, String text) {
    return packs.get(language).orElseThrow().sentences(text).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The court may order closure under s. 5 of the Act. The order lasts one year.",
        "es|El juez aplicará el art. 12 de esta ley. La medida durará un año.",
        "fr|Le juge applique l'art. 12 de la loi. La mesure dure un an.",
        "de|Das Gericht kann nach Abs. 2 die Sache einziehen. Die Anordnung gilt ein Jahr.",
        "ru|Суд применяет ст. 12 закона. Мера действует один год.",
        "zh|法院可以没收该物品。期限为一年。"
      })
  void anAbbreviationEndsNoSentence(String language, String text) {
    assertThat(split(language, text)).hasSize(2);
  }

  @Test
  void aLineEndEndsASentence() {
    assertThat(split("en", "first\nsecond")).containsExactly("first", "second");
    assertThat(split("en", "  ")).isEmpty();
  }

  @Test
  void tagsWordsWhereThereIsAModelAndNeverTakesEvidenceAwayElsewhere() {
    LanguagePack english = packs.get("en").orElseThrow();
    assertThat(english.partsOfSpeech("The court sells goods."))
        .extracting(TaggedWord::tag)
        .containsExactly("DET", "NOUN", "VERB", "NOUN", "PUNCT");
    LanguagePack spanish = packs.get("es").orElseThrow();
    assertThat(spanish.partsOfSpeech("El tribunal vende.")).isEmpty();
    String text = "un menor de edad";
    Hit hit = spanish.hits(text).getFirst();
    assertThat(spanish.posAgrees(hit, text)).isTrue();
  }
}
