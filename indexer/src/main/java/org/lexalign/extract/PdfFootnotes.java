package org.lexalign.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells footnotes by their place and print: smaller lines at the foot that begin with a mark. */
final class PdfFootnotes {
  private static final float SMALLER = 0.93f;
  private static final double LARGEST_SHARE = 0.75;
  private static final Pattern MARK =
      Pattern.compile(
          "^(?:\\d{1,3}\\s?[.)]?\\s|[¹²³⁴-⁹⁰]{1,3}\\s?|[*†‡§]{1,3}\\s?|\\(\\d{1,3}\\)\\s|\\[\\d{1,3}\\]).*");

  private PdfFootnotes() {}

  /**
   * A line and what it is.
   *
   * @param line the line
   * @param note whether it belongs to a footnote
   * @param opens whether a footnote begins with it
   */
  record Line(PdfLine line, boolean note, boolean opens) {}

  /** All lines in order, those of footnotes marked. */
  static List<Line> mark(List<PdfPage> pages, float body) {
    List<Line> lines = new ArrayList<>();
    boolean before = false;
    for (PdfPage page : pages) {
      int from = firstNote(page, body, before);
      before = from < page.lines().size();
      for (int i = 0; i < page.lines().size(); i++) {
        PdfLine line = page.lines().get(i);
        boolean note = i >= from;
        lines.add(new Line(line, note, note && MARK.matcher(line.text()).matches()));
      }
    }
    return lines;
  }

  private static int firstNote(PdfPage page, float body, boolean notesBefore) {
    List<PdfLine> lines = page.lines();
    int from = lines.size();
    while (from > 0 && lines.get(from - 1).size() <= body * SMALLER) {
      from--;
    }
    int tail = lines.size() - from;
    if (tail == 0 || tail > lines.size() * LARGEST_SHARE) {
      return lines.size();
    }
    for (int i = from; i < lines.size(); i++) {
      if (MARK.matcher(lines.get(i).text()).matches()) {
        return notesBefore ? from : i;
      }
    }
    return notesBefore ? from : lines.size();
  }
}
