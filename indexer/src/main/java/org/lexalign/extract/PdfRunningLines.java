package org.lexalign.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Removes what is printed at the head or foot of page after page: titles, page numbers. */
final class PdfRunningLines {
  private static final int REACH = 4;
  private static final float EDGE = 0.14f;
  private static final int FEWEST = 3;
  private static final float SHARE = 0.15f;

  private PdfRunningLines() {}

  static List<PdfPage> remove(List<PdfPage> pages) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (PdfPage page : pages) {
      for (PdfLine line : edges(page)) {
        seen.computeIfAbsent(key(line, page), k -> new HashSet<>()).add(page.number());
      }
    }
    double enough = Math.max(FEWEST, pages.size() * SHARE);
    List<PdfPage> kept = new ArrayList<>();
    for (PdfPage page : pages) {
      Set<PdfLine> running = new HashSet<>();
      for (PdfLine line : edges(page)) {
        if (seen.get(key(line, page)).size() >= enough) {
          running.add(line);
        }
      }
      kept.add(page.withLines(page.lines().stream().filter(l -> !running.contains(l)).toList()));
    }
    return List.copyOf(kept);
  }

  /** The pieces on the few outermost lines at the head and at the foot. */
  private static List<PdfLine> edges(PdfPage page) {
    List<PdfLine> sorted = new ArrayList<>(page.lines());
    sorted.sort(Comparator.comparingDouble(PdfLine::y));
    List<PdfLine> edges = new ArrayList<>();
    addRows(sorted, page, edges);
    addRows(sorted.reversed(), page, edges);
    return edges;
  }

  private static void addRows(List<PdfLine> sorted, PdfPage page, List<PdfLine> edges) {
    int rows = 0;
    float last = Float.NaN;
    for (PdfLine line : sorted) {
      if (Float.isNaN(last) || Math.abs(line.y() - last) > 2) {
        rows++;
        last = line.y();
      }
      boolean atEdge = line.y() < page.height() * EDGE || line.y() > page.height() * (1 - EDGE);
      if (rows > REACH || !atEdge) {
        return;
      }
      edges.add(line);
    }
  }

  /** Lines are the same if they differ only in numbers and stand at the same height. */
  private static String key(PdfLine line, PdfPage page) {
    String words =
        line.text()
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{Nd}+", "#")
            .replaceAll("^\\W*\\b[ivxlc]{1,7}\\b\\W*$", "#")
            .replaceAll("\\s+", "");
    boolean number = words.replaceAll("[^\\p{L}#]", "").equals("#");
    int height = Math.round(line.y() / page.height() * (number ? 10 : 30));
    return (number ? "#" : words) + "@" + height;
  }
}
