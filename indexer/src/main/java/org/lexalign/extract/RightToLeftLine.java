package org.lexalign.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the glyphs of a line into the order in which they are read, where a file gives a line of
 * Arabic or Hebrew in the order in which it looks, from left to right.
 */
final class RightToLeftLine {
  private static final float SPACE = 0.14f;

  private RightToLeftLine() {}

  /**
   * A glyph.
   *
   * @param text its characters
   * @param left left edge in points
   * @param right right edge in points
   */
  record Glyph(String text, float left, float right) {
    float middle() {
      return (left + right) / 2;
    }

    boolean isMark() {
      return !text.isEmpty() && text.codePoints().allMatch(RightToLeftLine::isMark);
    }

    /** Whether it belongs to what runs from left to right all the same: numbers, Latin words. */
    boolean runsRight() {
      return text.codePoints()
          .anyMatch(
              c -> Character.isDigit(c) || (Character.isLetter(c) && !ArabicText.isRightToLeft(c)));
    }
  }

  /** Whether the glyphs come from left to right although most letters run the other way. */
  static boolean isVisual(List<Glyph> glyphs) {
    int letters = 0;
    int rightToLeft = 0;
    int rising = 0;
    int falling = 0;
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      boolean arabic = glyph.text().codePoints().anyMatch(ArabicText::isRightToLeft);
      letters += glyph.text().codePoints().anyMatch(Character::isLetter) ? 1 : 0;
      rightToLeft += arabic ? 1 : 0;
      if (arabic && last != null) {
        rising += glyph.middle() > last.middle() ? 1 : 0;
        falling += glyph.middle() < last.middle() ? 1 : 0;
      }
      last = arabic ? glyph : last;
    }
    return rightToLeft * 2 > letters && rising > falling;
  }

  /** The glyphs as text in the order of reading; gaps are spaces. */
  static String logical(List<Glyph> glyphs, float size) {
    List<Glyph> bases = new ArrayList<>();
    List<Glyph> marks = new ArrayList<>();
    glyphs.forEach(g -> (g.isMark() ? marks : bases).add(g));
    bases.sort(Comparator.comparingDouble(Glyph::middle).reversed());
    List<Glyph> marked = new ArrayList<>();
    for (Glyph base : bases) {
      StringBuilder text = new StringBuilder(base.text());
      for (Glyph mark : marks) {
        if (nearest(bases, mark) == base) {
          text.append(mark.text());
        }
      }
      marked.add(new Glyph(text.toString(), base.left(), base.right()));
    }
    return join(marked, size);
  }

  private static Glyph nearest(List<Glyph> bases, Glyph mark) {
    Glyph best = bases.isEmpty() ? mark : bases.get(0);
    for (Glyph base : bases) {
      if (Math.abs(base.middle() - mark.middle()) < Math.abs(best.middle() - mark.middle())) {
        best = base;
      }
    }
    return best;
  }

  private static String join(List<Glyph> glyphs, float size) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < glyphs.size()) {
      int end = i;
      if (glyphs.get(i).runsRight()) {
        end = endOfRun(glyphs, i);
      }
      if (i > 0 && glyphs.get(i - 1).left() - glyphs.get(i).right() > size * SPACE) {
        out.append(' ');
      }
      for (int j = end; j >= i; j--) {
        out.append(glyphs.get(j).text());
        if (j > i && glyphs.get(j - 1).left() - glyphs.get(j).right() > size * SPACE) {
          out.append(' ');
        }
      }
      i = end + 1;
    }
    return out.toString();
  }

  /** Last glyph of a run from left to right; signs inside a number belong to it. */
  private static int endOfRun(List<Glyph> glyphs, int start) {
    int end = start;
    for (int i = start + 1; i < glyphs.size(); i++) {
      if (glyphs.get(i).runsRight()) {
        end = i;
      } else if (!glyphs.get(i).text().matches("[.,:٫٬ ]")) {
        break;
      }
    }
    return end;
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || (c >= 0xFE70 && c <= 0xFE7F);
  }
}
