package org.lexalign.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes what is printed at the head or foot of page after page: titles, page numbers. */
final class PdfRunningLines {
  private static final int REACH = 4;
  private static final float EDGE = 0.12f;
  private static final int FEWEST = 3;

  /** Share of the pages that must have the same line, and one that counts up with them. */
  private static final double SHARE_SAME = 0.38;

  private static final double SHARE_COUNTING = 0.3;
  private static final char PAGE = '\u0001';
  private static final String ROMAN = "ivxlc";
  private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100};
  private static final Pattern NUMBER =
      Pattern.compile("\\p{Nd}{1,8}|(?<![\\p{L}])[ivxlc]{1,8}(?![\\p{L}])");
  private static final Pattern LABEL = Pattern.compile("[(\\[]?\\p{Nd}{1,4}[.)\\]]+");
  private static final int HEIGHTS = 24;
  private static final float ROW = 2;

  private final float top;
  private final float bottom;

  private PdfRunningLines(List<PdfPage> pages) {
    this.top = (float) extremes(pages, true);
    this.bottom = (float) extremes(pages, false);
  }

  static List<PdfPage> remove(List<PdfPage> pages) {
    return new PdfRunningLines(pages).removeFrom(pages);
  }

  /** Where printing begins or ends on most pages: a gazette's page is smaller than its sheet. */
  private static double extremes(List<PdfPage> pages, boolean upper) {
    double[] values =
        pages.stream()
            .filter(p -> !p.lines().isEmpty())
            .mapToDouble(p -> {
              var heights = p.lines().stream().mapToDouble(PdfLine::y);
              return (upper ? heights.min() : heights.max()).orElse(0);
            })
            .sorted()
            .toArray();
    if (values.length == 0) {
      return 0;
    }
    return values[(int) ((values.length - 1) * (upper ? 0.25 : 0.75))];
  }

  private List<PdfPage> removeFrom(List<PdfPage> pages) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (PdfPage page : pages) {
      for (PdfLine line : edges(page)) {
        for (String key : keys(line)) {
          for (int nearby = -1; nearby <= 1; nearby++) {
            seen.computeIfAbsent(at(key, line, nearby), k -> new HashSet<>()).add(page.number());
          }
        }
      }
    }
    List<PdfPage> kept = new ArrayList<>();
    for (PdfPage page : pages) {
      Set<PdfLine> running = new HashSet<>();
      List<PdfLine> edges = edges(page);
      for (PdfLine line : edges) {
        // a page number is alone on its line; a number beside words is a label
        if (edges.stream()
            .filter(other -> Math.abs(other.y() - line.y()) <= ROW)
            .allMatch(other -> isRunning(other, seen, pages.size()))) {
          running.add(line);
        }
      }
      kept.add(page.withLines(page.lines().stream().filter(l -> !running.contains(l)).toList()));
    }
    return List.copyOf(kept);
  }

  private static boolean isRunning(PdfLine line, Map<String, Set<Integer>> seen, int pages) {
    for (String key : keys(line)) {
      double share = key.indexOf(PAGE) >= 0 ? SHARE_COUNTING : SHARE_SAME;
      if (seen.get(at(key, line, 0)).size() >= Math.max(FEWEST, pages * share)) {
        return true;
      }
    }
    return false;
  }

  /** The pieces on the few outermost lines at the head and at the foot. */
  private List<PdfLine> edges(PdfPage page) {
    List<PdfLine> sorted = new ArrayList<>(page.lines());
    sorted.sort(Comparator.comparingDouble(PdfLine::y));
    List<PdfLine> edges = new ArrayList<>();
    float reach = (bottom - top) * EDGE;
    addRows(sorted, edges, 0, top + reach);
    addRows(sorted.reversed(), edges, bottom - reach, Float.MAX_VALUE);
    return edges;
  }

  private static void addRows(List<PdfLine> sorted, List<PdfLine> edges, float from, float to) {
    int rows = 0;
    float last = Float.NaN;
    for (PdfLine line : sorted) {
      if (Float.isNaN(last) || Math.abs(line.y() - last) > ROW) {
        rows++;
        last = line.y();
      }
      if (rows > REACH || line.y() < from || line.y() > to) {
        return;
      }
      edges.add(line);
    }
  }

  private static String at(String key, PdfLine line, int nearby) {
    return key + "@" + (Math.round(line.y() / HEIGHTS) + nearby);
  }

  /**
   * What makes a line the same as one on another page: its wording, or its wording but for one
   * number that counts up with the pages. Article headings at the head of a page differ in a number
   * too, but it does not keep step with the pages.
   */
  private static List<String> keys(PdfLine line) {
    String text = line.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (LABEL.matcher(text).matches()) {
      return List.of("label of page " + line.page() + " " + line.y());
    }
    List<String> keys = new ArrayList<>();
    keys.add(text);
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      int step = value(number.group()) - line.page();
      keys.add(text.substring(0, number.start()) + PAGE + step + text.substring(number.end()));
    }
    return keys;
  }

  private static int value(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return Integer.parseInt(number);
    }
    int sum = 0;
    int last = 0;
    for (int i = number.length() - 1; i >= 0; i--) {
      int digit = ROMAN_VALUES[ROMAN.indexOf(number.charAt(i))];
      sum += digit < last ? -digit : digit;
      last = digit;
    }
    return sum;
  }
}
