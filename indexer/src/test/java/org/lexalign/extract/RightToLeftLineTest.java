package org.lexalign.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexalign.extract.RightToLeftLine.Glyph;

class RightToLeftLineTest {

  /** Glyphs of ten points each as they look from left to right; a space leaves a gap. */
  private static List<Glyph> seen(String looks) {
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < looks.length(); i++) {
      if (looks.charAt(i) != ' ') {
        glyphs.add(new Glyph(looks.substring(i, i + 1), i * 10, i * 10 + 10));
      }
    }
    return glyphs;
  }

  @Test
  void numbersKeepTheirDirectionInsideArabic() {
    String looks = new StringBuilder("قانون رقم ").reverse().toString().strip();
    assertThat(RightToLeftLine.logical(seen("2020 ةنسل 177 " + looks), 10))
        .isEqualTo("قانون رقم 177 لسنة 2020");
  }

  @Test
  void marksStayOnTheirLetters() {
    List<Glyph> glyphs = new ArrayList<>(seen("اررك"));
    glyphs.add(new Glyph("ً", 2, 8));
    assertThat(RightToLeftLine.logical(glyphs, 10)).isEqualTo("كرراً");
  }

  @Test
  void onlyLinesThatComeFromTheLeftAreTurned() {
    assertThat(RightToLeftLine.isVisual(seen("177 مقر"))).isTrue();
    assertThat(RightToLeftLine.isVisual(seen("177 مقر").reversed())).isFalse();
    assertThat(RightToLeftLine.isVisual(seen("law"))).isFalse();
  }
}
