package org.lexalign.render.sheet;

import java.util.List;

/** Heights of rows whose text wraps, which spreadsheet programs do not work out on opening. */
final class RowHeight {
  private static final int LINE = 13;
  private static final int PADDING = 4;
  private static final int HIGHEST = 400;

  private RowHeight() {}

  /** Height in points. */
  static int of(List<Cell> cells, int[] widths) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof Cell.Text text && wraps(text.style())) {
        int width = text.style() == Style.SMALL ? widths[i] * 6 / 5 : widths[i];
        lines = Math.max(lines, lines(text.text(), width));
      }
    }
    boolean title = cells.stream().anyMatch(c -> c.style() == Style.TITLE);
    return title ? 30 : Math.min(HIGHEST, lines * LINE + PADDING);
  }

  private static boolean wraps(Style style) {
    return style != Style.TITLE && style != Style.SUBTITLE && style != Style.PLAIN;
  }

  private static int lines(String text, int width) {
    return (int) text.lines().mapToLong(line -> 1 + units(line) / (width + 1)).sum();
  }

  /** Width in characters of the standard font; ideographs take two. */
  private static long units(String line) {
    return line.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
  }
}
