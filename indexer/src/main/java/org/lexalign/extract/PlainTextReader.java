package org.lexalign.extract;

import java.util.Arrays;
import java.util.List;
import org.lexalign.model.Block.Kind;

/** Reads plain text: hard-wrapped files line by line, others paragraph by paragraph. */
final class PlainTextReader {
  /** Lines longer than this are not wrapped by hand. */
  private static final int WRAPPED = 160;

  private PlainTextReader() {}

  /** Adds the text's blocks; form feeds end pages. Returns the number of pages, 0 if none. */
  static int read(String text, BlockCollector out) {
    List<String> lines = text.lines().toList();
    Kind kind = longLines(lines) ? Kind.PARAGRAPH : Kind.LINE;
    boolean paged = text.indexOf('\f') >= 0;
    int page = paged ? 1 : 0;
    for (String line : lines) {
      int from = 0;
      for (int feed = line.indexOf('\f'); feed >= 0; feed = line.indexOf('\f', from)) {
        out.add(kind, 0, line.substring(from, feed), page);
        page++;
        from = feed + 1;
      }
      String rest = line.substring(from);
      if (!isRule(rest)) {
        out.add(kind, 0, rest, page);
      }
    }
    return page;
  }

  /** Whether the longest tenth of the lines goes beyond what a typist wraps at. */
  private static boolean longLines(List<String> lines) {
    int[] lengths = lines.stream().filter(l -> !l.isBlank()).mapToInt(String::length).toArray();
    Arrays.sort(lengths);
    return lengths.length > 0 && lengths[(int) (lengths.length * 0.9)] > WRAPPED;
  }

  /** A line drawn with hyphens or the like between paragraphs. */
  private static boolean isRule(String line) {
    String trimmed = line.strip();
    return trimmed.length() >= 3 && trimmed.chars().allMatch(c -> "-_=*~".indexOf(c) >= 0);
  }
}
