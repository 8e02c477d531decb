package org.lexalign.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Gathers the pieces of lines of each page with their places, sizes and weights. */
final class PdfStripper extends PDFTextStripper {
  /** A gap wider than this many font sizes parts columns, or a label from its text. */
  private static final float COLUMN_GAP = 1.1f;

  private final List<PdfPage> pages = new ArrayList<>();
  private final List<PdfLine> lines = new ArrayList<>();
  private final PdfLineBuilder line = new PdfLineBuilder();
  private final BlockCollector limits;
  private int glyphs;
  private int unmapped;

  private PdfStripper(BlockCollector limits) {
    this.limits = limits;
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(true);
    setLineSeparator("\n");
    setWordSeparator(" ");
  }

  /** The pages of the document; the collector's limits on time hold. */
  static List<PdfPage> pages(PDDocument document, BlockCollector limits) throws IOException {
    PdfStripper stripper = new PdfStripper(limits);
    stripper.writeText(document, Writer.nullWriter());
    return List.copyOf(stripper.pages);
  }

  @Override
  protected void startPage(PDPage page) {
    limits.checkTime();
    lines.clear();
    glyphs = 0;
    unmapped = 0;
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
    PDRectangle box = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    pages.add(
        new PdfPage(
            getCurrentPageNo(),
            turned ? box.getHeight() : box.getWidth(),
            turned ? box.getWidth() : box.getHeight(),
            lines,
            glyphs,
            unmapped));
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    glyphs++;
    if ((glyphs & 0x3FFF) == 0) {
      limits.checkTime();
    }
    if (font.toUnicode(code) == null) {
      unmapped++;
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (positions.isEmpty()) {
      return;
    }
    TextPosition first = positions.get(0);
    if (!line.isEmpty() && line.gapTo(first) > COLUMN_GAP * first.getFontSizeInPt()) {
      endLine();
    }
    line.addWord(text, positions);
  }

  @Override
  protected void writeWordSeparator() {
    line.addSpace();
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writePageStart() {
    // pages are told apart by number, not by text
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    if (!line.isEmpty()) {
      line.build(getCurrentPageNo()).ifPresent(lines::add);
      line.clear();
    }
  }

  /** Whether a font's name or descriptor says that it is bold. */
  static boolean isBold(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    return name.contains("bold")
        || name.contains("black")
        || name.contains("heavy")
        || name.matches(".*[-,+]bd.*")
        || (font.getFontDescriptor() != null && font.getFontDescriptor().isForceBold());
  }
}
