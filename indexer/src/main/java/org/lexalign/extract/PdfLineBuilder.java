package org.lexalign.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/** Puts the words of one line together and turns raised glyphs into superscript characters. */
final class PdfLineBuilder {
  private static final float RAISED_SIZE = 0.8f;
  private static final float RAISED_BY = 0.15f;

  private final List<Word> words = new ArrayList<>();
  private final Map<PDFont, Boolean> boldFonts = new HashMap<>();
  private boolean space;

  private record Word(String text, List<TextPosition> positions, boolean spaceBefore) {}

  boolean isEmpty() {
    return words.isEmpty();
  }

  void clear() {
    words.clear();
    space = false;
  }

  void addWord(String text, List<TextPosition> positions) {
    words.add(new Word(text, List.copyOf(positions), space));
    space = false;
  }

  void addSpace() {
    space = true;
  }

  /** Distance from the last word to the next glyph, whichever way the line runs. */
  float gapTo(TextPosition next) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (TextPosition position : words.get(words.size() - 1).positions()) {
      left = Math.min(left, position.getXDirAdj());
      right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
    }
    float nextLeft = next.getXDirAdj();
    float nextRight = nextLeft + next.getWidthDirAdj();
    return Math.max(nextLeft - right, left - nextRight);
  }

  /** The line, or nothing where it holds only spaces. */
  Optional<PdfLine> build(int page) {
    Map<Float, Integer> sizes = new HashMap<>();
    float left = Float.MAX_VALUE;
    float right = 0;
    boolean bold = true;
    for (Word word : words) {
      for (TextPosition p : word.positions()) {
        if (!p.getUnicode().isBlank()) {
          sizes.merge(size(p), 1, Integer::sum);
          left = Math.min(left, p.getXDirAdj());
          right = Math.max(right, p.getXDirAdj() + p.getWidthDirAdj());
          bold &= boldFonts.computeIfAbsent(p.getFont(), PdfStripper::isBold);
        }
      }
    }
    if (sizes.isEmpty()) {
      return Optional.empty();
    }
    float main = mainSize(sizes);
    float base = baseLine(main);
    List<RightToLeftLine.Glyph> glyphs = glyphs();
    String text =
        RightToLeftLine.isVisual(glyphs)
            ? RightToLeftLine.logical(glyphs, main)
            : inOrder(main, base);
    String folded = TextFold.fold(text);
    return folded.isEmpty()
        ? Optional.empty()
        : Optional.of(new PdfLine(page, left, right, base, main, bold, PdfLine.Place.BODY, folded));
  }

  private String inOrder(float main, float base) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(word.spaceBefore() ? " " : "").append(wording(word, main, base));
    }
    return text.toString();
  }

  /** Glyphs in the order of the file, if the line has letters that run from right to left. */
  private List<RightToLeftLine.Glyph> glyphs() {
    List<RightToLeftLine.Glyph> glyphs = new ArrayList<>();
    if (words.stream().noneMatch(word -> hasRightToLeft(word.text()))) {
      return glyphs;
    }
    for (Word word : words) {
      for (TextPosition p : word.positions()) {
        // in Arabic, glyphs without a character are the strokes that stretch a word
        String text = p.getUnicode().replace('\uFFFD', '\u0640');
        float left = p.getXDirAdj();
        glyphs.add(new RightToLeftLine.Glyph(text, left, left + p.getWidthDirAdj()));
      }
    }
    return glyphs;
  }

  private static float mainSize(Map<Float, Integer> sizes) {
    float best = 0;
    int most = 0;
    for (Map.Entry<Float, Integer> entry : sizes.entrySet()) {
      if (entry.getValue() > most || (entry.getValue() == most && entry.getKey() > best)) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  private float baseLine(float main) {
    for (Word word : words) {
      for (TextPosition p : word.positions()) {
        if (size(p) == main) {
          return p.getYDirAdj();
        }
      }
    }
    return words.get(0).positions().get(0).getYDirAdj();
  }

  private static String wording(Word word, float main, float base) {
    boolean raisedSome = word.positions().stream().anyMatch(p -> isRaised(p, main, base));
    if (!raisedSome || hasRightToLeft(word.text())) {
      return word.text();
    }
    StringBuilder out = new StringBuilder();
    StringBuilder raised = new StringBuilder();
    for (TextPosition p : word.positions()) {
      if (isRaised(p, main, base)) {
        raised.append(p.getUnicode());
      } else {
        out.append(TextFold.superscript(raised.toString())).append(p.getUnicode());
        raised.setLength(0);
      }
    }
    return out.append(TextFold.superscript(raised.toString())).toString();
  }

  private static boolean isRaised(TextPosition p, float main, float base) {
    return size(p) <= main * RAISED_SIZE && base - p.getYDirAdj() >= main * RAISED_BY;
  }

  private static boolean hasRightToLeft(String text) {
    return text.codePoints()
        .anyMatch(c ->
            Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  /** Font size in half points, so that rounding in the file makes no difference. */
  private static float size(TextPosition p) {
    float size = p.getFontSizeInPt() > 1.5f ? p.getFontSizeInPt() : p.getHeightDir();
    return Math.round(size * 2) / 2f;
  }
}
