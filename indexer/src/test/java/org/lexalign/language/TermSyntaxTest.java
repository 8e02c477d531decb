package org.lexalign.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexalign.model.Hit;

class TermSyntaxTest {
  private static final UnaryOperator<String> WITHOUT_PLURAL =
      word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word;

  private final Elements elements = new Elements();
  private final Trie trie = new Trie();
  private final Analysis analysis =
      new Analysis(
          new Tokenizer(new Folding("", Map.of(), false), true),
          WITHOUT_PLURAL,
          List.of(List.of("wa")));
  private int order;

  private void term(String term, boolean blocks) {
    for (List<Step> steps : new TermParser(analysis, elements).parse(term)) {
      trie.add(steps, new Rule(order++, 0, blocks, new Rule.None(), ""));
    }
  }

  /** What the terms find in a text, as printed there. */
  private List<String> found(String text) {
    NumberReader numbers = new NumberReader(NumberReader.Style.TENS_FIRST, Map.of());
    Trie.State root = trie.compile();
    Vocabulary words = new Vocabulary(analysis, elements, numbers, Set.of(), root, -1);
    Tokens tokens = new Tokens();
    analysis.tokenizer().scan(text, (form, s, e) -> tokens.add(words.word(form), s, e));
    TermMatcher matcher =
        new TermMatcher(
            root, numbers, new DurationReader(numbers, List.of(), List.of()), List.of("X"));
    return matcher.hits(tokens).stream()
        .map((Hit hit) -> text.substring(hit.start(), hit.end()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "image,            two images,             images",
    "=image,           an image of images,     image",
    "imag*,            the imaging,            imaging",
    "*handel,          Kinderhandel,           Kinderhandel",
    "*porn*,           Kinderpornos,           Kinderpornos",
    "film|photo,       a photo,                photo",
    "film ~2 child,    film of a child,        film of a child",
    "film ?of child,   film child,             film child",
    "film ~1 ?x ~1 child, film a b child,      film a b child",
    "e-mail*,          an e-mailing,           e-mailing",
    "father,           wafather,               wafather"
  })
  void findsWhatTheTermSays(String term, String text, String expected) {
    term(term, false);
    assertThat(found(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "=image,        two images",
    "film ~2 child, film of a young child",
    "film child,    film of child",
    "imag*,         no such thing"
  })
  void findsNothingElse(String term, String text) {
    term(term, false);
    assertThat(found(text)).isEmpty();
  }

  @Test
  void theLongestOfOverlappingHitsStays() {
    term("image", false);
    term("image of child", false);
    assertThat(found("an image of child images")).containsExactly("image of child", "images");
  }

  @Test
  void aBlockingPhraseTakesAwayHitsInsideItOnly() {
    term("possession", false);
    term("taking of possession", true);
    assertThat(found("taking of possession or possession")).containsExactly("possession");
    assertThat(found("the taking of possession")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"~2 film, gap", "film ~99 child, gap", "?film, must be present", "'=', no word"})
  void saysWhatIsWrongWithATerm(String term, String message) {
    assertThatThrownBy(() -> new TermParser(analysis, elements).parse(term))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
