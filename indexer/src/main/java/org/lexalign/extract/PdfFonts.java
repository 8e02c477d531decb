package org.lexalign.extract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What sizes and weights mean in a document: the body's size, and whether bold marks headings. */
final class PdfFonts {
  private static final float LARGER = 1.15f;
  private static final int LONGEST_HEADING = 160;
  private static final double RELIABLE = 0.25;

  private final float body;
  private final boolean boldMeansHeading;
  private final boolean sizeMeansHeading;

  PdfFonts(List<PdfPage> pages, float body) {
    this.body = body;
    long all = 0;
    long bold = 0;
    long large = 0;
    for (PdfPage page : pages) {
      for (PdfLine line : page.lines()) {
        int length = line.text().length();
        all += length;
        bold += line.bold() ? length : 0;
        large += line.size() >= body * LARGER ? length : 0;
      }
    }
    this.boldMeansHeading = bold < all * RELIABLE;
    this.sizeMeansHeading = large < all * RELIABLE;
  }

  /** The size in which most of the text is printed. */
  static float bodySize(List<PdfPage> pages) {
    Map<Float, Integer> sizes = new TreeMap<>();
    for (PdfPage page : pages) {
      page.lines().forEach(l -> sizes.merge(l.size(), l.text().length(), Integer::sum));
    }
    return sizes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  /** Whether the line is wholly bold or larger than the body, where that is rare. */
  boolean isHeading(PdfLine line) {
    boolean marked =
        (boldMeansHeading && line.bold()) || (sizeMeansHeading && line.size() >= body * LARGER);
    return marked
        && line.text().length() <= LONGEST_HEADING
        && line.text().chars().anyMatch(Character::isLetter);
  }
}
