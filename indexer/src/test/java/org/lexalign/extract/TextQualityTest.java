package org.lexalign.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexalign.model.Block.Kind;
import org.lexalign.model.Warning;

class TextQualityTest {

  private static List<String> codes(String text, String language, int blocks) {
    BlockCollector out = new BlockCollector(Limits.standard());
    for (int i = 0; i < blocks; i++) {
      out.add(Kind.PARAGRAPH, 0, text, 0);
    }
    return TextQuality.check(out.blocks(), language).stream().map(Warning::code).toList();
  }

  @Test
  void cleanTextGivesNoWarning() {
    assertThat(
            codes("El que vendiere a un niño será castigado con prisión de seis años.", "es", 30))
        .isEmpty();
  }

  @Test
  void textInAnotherScriptThanTheStatedLanguageIsReported() {
    assertThat(codes("يعاقب بالحبس كل من باع طفلا أو اشتراه.", "en", 30))
        .containsExactly("extract.language-differs");
  }

  @Test
  void doublyEncodedTextIsReported() {
    assertThat(codes("El que vendiere a un niÃ±o serÃ¡ castigado con prisiÃ³n.", "es", 30))
        .containsExactly("extract.garbled");
  }

  @Test
  void lostCharactersAreReported() {
    assertThat(codes("The wo\uFFFDds of the law\uE012 are lost.", "en", 30))
        .containsExactly("extract.unmapped-glyphs");
  }

  @Test
  void textThatStopsInMidSentenceIsReported() {
    assertThat(
            codes(
                "Whoever sells a child, or buys one, or offers to do either, is liable to a fine"
                    + " and to",
                "en",
                25))
        .containsExactly("extract.ends-abruptly");
  }
}
