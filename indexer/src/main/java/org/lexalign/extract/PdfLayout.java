package org.lexalign.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the pieces of lines of each page in the order in which they are read. */
final class PdfLayout {
  private static final float SAME_LINE = 0.5f;

  private PdfLayout() {}

  /**
   * Pages with whole lines in reading order. Columns are read one after the other; columns in
   * different languages are read through all pages one after the other, so that a page may come up
   * once for each language.
   */
  static List<PdfPage> inReadingOrder(List<PdfPage> pages) {
    boolean rightToLeft = isRightToLeft(pages);
    List<PdfColumns.Split> splits = new ArrayList<>();
    for (PdfPage page : pages) {
      splits.add(
          hasNotes(page.lines())
              ? PdfColumns.undivided(page)
              : PdfColumns.split(page, rightToLeft));
    }
    int columns = PdfColumns.languages(splits);
    List<PdfPage> ordered = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      for (int i = 0; i < pages.size(); i++) {
        List<List<PdfLine>> parts =
            columns == 1 ? splits.get(i).inOrder() : splits.get(i).ofLanguage(column, columns);
        List<PdfLine> lines = new ArrayList<>();
        for (List<PdfLine> part : parts) {
          lines.addAll(hasNotes(part) ? part : wholeLines(part, rightToLeft));
        }
        ordered.add(pages.get(i).withLines(lines));
      }
    }
    return List.copyOf(ordered);
  }

  private static boolean hasNotes(List<PdfLine> lines) {
    return lines.stream().anyMatch(l -> l.place() != PdfLine.Place.BODY);
  }

  /** Joins pieces on one base line, from top to bottom. */
  static List<PdfLine> wholeLines(List<PdfLine> pieces, boolean rightToLeft) {
    List<PdfLine> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(PdfLine::y));
    List<PdfLine> lines = new ArrayList<>();
    List<PdfLine> current = new ArrayList<>();
    for (PdfLine piece : sorted) {
      if (!current.isEmpty() && !onSameLine(current, piece)) {
        lines.addAll(join(current, rightToLeft));
        current.clear();
      }
      current.add(piece);
    }
    if (!current.isEmpty()) {
      lines.addAll(join(current, rightToLeft));
    }
    return lines;
  }

  private static boolean onSameLine(List<PdfLine> current, PdfLine piece) {
    PdfLine main = current.stream().max(Comparator.comparingDouble(PdfLine::size)).orElseThrow();
    return piece.y() - main.y() <= SAME_LINE * Math.min(main.size(), piece.size())
        || (piece.size() > main.size()
            && piece.y() - main.y() <= SAME_LINE * piece.size()
            && main.text().length() <= 4);
  }

  private static List<PdfLine> join(List<PdfLine> pieces, boolean rightToLeft) {
    if (pieces.size() == 1) {
      return List.copyOf(pieces);
    }
    float size = 0;
    float base = 0;
    int longest = -1;
    for (PdfLine piece : pieces) {
      if (piece.text().length() > longest) {
        longest = piece.text().length();
        size = piece.size();
        base = piece.y();
      }
    }
    Comparator<PdfLine> order = Comparator.comparingDouble(PdfLine::left);
    List<PdfLine> sorted = new ArrayList<>(pieces);
    sorted.sort(rightToLeft ? order.reversed() : order);
    PdfLine line = raised(sorted.get(0), size, base);
    for (PdfLine piece : sorted.subList(1, sorted.size())) {
      PdfLine next = raised(piece, size, base);
      float gap = rightToLeft ? line.left() - next.right() : next.left() - line.right();
      float closest = next.text().equals(piece.text()) ? 0.15f : 0.4f;
      String space = gap < size * closest ? "" : " ";
      line = line.joined(next, line.text() + space + next.text());
    }
    return List.of(line);
  }

  private static PdfLine raised(PdfLine piece, float size, float base) {
    boolean small = piece.size() <= size * 0.8f && base - piece.y() >= size * 0.15f;
    return small && piece.text().length() <= 4
        ? piece.withText(TextFold.superscript(piece.text()))
        : piece;
  }

  /** Whether most letters of the document are written from right to left. */
  static boolean isRightToLeft(List<PdfPage> pages) {
    long letters = 0;
    long arabic = 0;
    for (PdfPage page : pages) {
      for (PdfLine line : page.lines()) {
        letters += line.text().chars().filter(Character::isLetter).count();
        arabic += line.text().chars().filter(ArabicText::isRightToLeft).count();
      }
    }
    return arabic * 2 > letters;
  }
}
