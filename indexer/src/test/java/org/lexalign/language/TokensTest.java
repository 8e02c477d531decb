package org.lexalign.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {
  private final LanguagePacks packs = LanguagePacks.bundled();

  private List<String> forms(String language, String text) {
    Tokens tokens = packs.get(language).orElseThrow().tokens(text);
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      forms.add(tokens.form(i));
    }
    return forms;
  }

  private String stem(String language, String word) {
    return packs.get(language).orElseThrow().tokens(word).stem(0);
  }

  @Test
  void foldsCaseAndAccentsButKeepsLettersThatDistinguish() {
    assertThat(forms("es", "NIÑO Menór ca\u0301rcel")).containsExactly("niño", "menor", "carcel");
    assertThat(forms("es", "an\u0303o")).containsExactly("año");
    assertThat(forms("de", "Fünf Straße")).containsExactly("fünf", "strasse");
    assertThat(forms("ru", "ребёнок свой")).containsExactly("ребенок", "свой");
  }

  @Test
  void cutsElisionsAndPossessivesAndIgnoresSoftHyphens() {
    assertThat(forms("fr", "l’enfant d'œuvres")).containsExactly("l", "enfant", "d", "oeuvres");
    assertThat(forms("en", "the child’s s 5")).containsExactly("the", "child", "s", "5");
    assertThat(forms("en", "porno\u00ADgraphic ﬁlm")).containsExactly("pornographic", "film");
  }

  @Test
  void readsArabicWithoutMarksAndWithAnyDigits() {
    assertThat(forms("ar", "الطـــفلُ الأنثى ١٨")).containsExactly("الطفل", "الانثي", "18");
    assertThat(forms("ar", "سن\uFFFDتين")).containsExactly("سنتين");
    assertThat(stem("ar", "والكتاب")).isEqualTo(stem("ar", "كتاب"));
  }

  @Test
  void readsEachHanCharacterInSimplifiedForm() {
    assertThat(forms("zh", "兒童ABC １８歲")).containsExactly("儿", "童", "abc", "18", "岁");
  }

  @Test
  void offsetsPointIntoTheText() {
    String text = "Ün  ﬁlm, l'été";
    Tokens tokens = packs.get("fr").orElseThrow().tokens(text);
    List<String> printed = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      printed.add(text.substring(tokens.start(i), tokens.end(i)));
    }
    assertThat(printed).containsExactly("Ün", "ﬁlm", "l", "été");
  }
}
