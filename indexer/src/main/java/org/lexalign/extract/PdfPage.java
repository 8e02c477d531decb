package org.lexalign.extract;

import java.util.List;

/**
 * What was found on a page.
 *
 * @param number page from 1
 * @param width width in points
 * @param height height in points
 * @param lines pieces of lines in the order of the file
 * @param glyphs number of glyphs shown
 * @param unmapped number of glyphs that stand for no known character
 */
record PdfPage(
    int number, float width, float height, List<PdfLine> lines, int glyphs, int unmapped) {

  PdfPage {
    lines = List.copyOf(lines);
  }

  PdfPage withLines(List<PdfLine> newLines) {
    return new PdfPage(number, width, height, newLines, glyphs, unmapped);
  }
}
