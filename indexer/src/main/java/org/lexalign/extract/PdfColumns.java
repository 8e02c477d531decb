package org.lexalign.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the gutters between columns of text on a page. */
final class PdfColumns {
  private static final float STEP = 3;
  private static final int FEWEST_ROWS = 6;
  private static final int MOST_COLUMNS = 3;
  private static final float NARROWEST = 0.2f;
  private static final float CROSSING = 0.12f;

  /** Two columns share fewer of their words than this if their languages differ. */
  private static final double SAME_LANGUAGE = 0.25;

  private PdfColumns() {}

  /**
   * A page's pieces by band and column: a band ends where a line runs across all columns.
   *
   * @param bands for each band, its columns in reading order; one column where there is no gutter
   * @param columns number of columns, at least 1
   */
  record Split(List<List<List<PdfLine>>> bands, int columns) {

    /** The columns of each band, band after band. */
    List<List<PdfLine>> inOrder() {
      return bands.stream().flatMap(List::stream).toList();
    }

    /** Column {@code column} of all bands; undivided bands count as the first column. */
    List<List<PdfLine>> ofLanguage(int column, int languages) {
      List<List<PdfLine>> out = new ArrayList<>();
      for (List<List<PdfLine>> band : bands) {
        if (band.size() == languages) {
          out.add(band.get(column));
        } else if (column == 0) {
          out.addAll(band);
        }
      }
      return out;
    }

    private String words(int column) {
      StringBuilder text = new StringBuilder();
      for (List<List<PdfLine>> band : bands) {
        if (band.size() == columns) {
          band.get(column).forEach(line -> text.append(line.text()).append(' '));
        }
      }
      return text.toString();
    }
  }

  static Split undivided(PdfPage page) {
    return new Split(List.of(List.of(page.lines())), 1);
  }

  static Split split(PdfPage page, boolean rightToLeft) {
    List<PdfLine> pieces = page.lines();
    List<Float> gutters = gutters(pieces);
    if (gutters.isEmpty() || gutters.size() >= MOST_COLUMNS) {
      return undivided(page);
    }
    List<List<List<PdfLine>>> bands = new ArrayList<>();
    List<PdfLine> band = new ArrayList<>();
    List<PdfLine> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(PdfLine::y));
    List<PdfLine> across = new ArrayList<>();
    for (PdfLine piece : sorted) {
      if (gutters.stream().anyMatch(x -> crosses(piece, x))) {
        addColumns(band, gutters, rightToLeft, bands);
        band.clear();
        across.add(piece);
      } else {
        if (!across.isEmpty()) {
          bands.add(List.of(List.copyOf(across)));
          across.clear();
        }
        band.add(piece);
      }
    }
    addColumns(band, gutters, rightToLeft, bands);
    if (!across.isEmpty()) {
      bands.add(List.of(List.copyOf(across)));
    }
    return new Split(bands, gutters.size() + 1);
  }

  private static void addColumns(
      List<PdfLine> band,
      List<Float> gutters,
      boolean rightToLeft,
      List<List<List<PdfLine>>> bands) {
    if (band.isEmpty()) {
      return;
    }
    List<List<PdfLine>> columns = new ArrayList<>();
    for (int i = 0; i <= gutters.size(); i++) {
      columns.add(new ArrayList<>());
    }
    for (PdfLine piece : band) {
      float middle = (piece.left() + piece.right()) / 2;
      int column = (int) gutters.stream().filter(x -> x < middle).count();
      columns.get(rightToLeft ? gutters.size() - column : column).add(piece);
    }
    bands.add(columns.stream().map(List::copyOf).toList());
  }

  private static boolean crosses(PdfLine piece, float x) {
    return piece.left() < x - 2 && piece.right() > x + 2;
  }

  /** Places of gutters from left to right; none where the page has one column or a table. */
  private static List<Float> gutters(List<PdfLine> pieces) {
    if (pieces.size() < 2 * FEWEST_ROWS) {
      return List.of();
    }
    float left = (float) pieces.stream().mapToDouble(PdfLine::left).min().orElse(0);
    float right = (float) pieces.stream().mapToDouble(PdfLine::right).max().orElse(0);
    List<Float> gutters = new ArrayList<>();
    float from = -1;
    for (float x = left + STEP; x < right; x += STEP) {
      boolean open = isOpen(pieces, x);
      if (open && from < 0) {
        from = x;
      } else if (!open && from >= 0) {
        gutters.add((from + x - STEP) / 2);
        from = -1;
      }
    }
    return areColumns(pieces, gutters, left, right) ? gutters : List.of();
  }

  private static boolean isOpen(List<PdfLine> pieces, float x) {
    int crossing = 0;
    int before = 0;
    int after = 0;
    for (PdfLine piece : pieces) {
      if (crosses(piece, x)) {
        crossing++;
      } else if (piece.right() <= x + 2) {
        before++;
      } else {
        after++;
      }
    }
    return before >= FEWEST_ROWS
        && after >= FEWEST_ROWS
        && crossing <= CROSSING * (crossing + Math.min(before, after));
  }

  /** Columns of running text are wide and well filled; labels, numbers and tables are not. */
  private static boolean areColumns(
      List<PdfLine> pieces, List<Float> gutters, float left, float right) {
    float from = left;
    for (int i = 0; i <= gutters.size(); i++) {
      float to = i < gutters.size() ? gutters.get(i) : right;
      float start = from;
      List<PdfLine> column =
          pieces.stream().filter(p -> p.left() >= start - 2 && p.right() <= to + 2).toList();
      double fill = column.stream().mapToDouble(PdfLine::width).sum() / (to - start);
      if (to - start < NARROWEST * (right - left)
          || column.size() < FEWEST_ROWS
          || fill < FEWEST_ROWS * 0.6
          || fill / column.size() < 0.45) {
        return false;
      }
      from = to;
    }
    return true;
  }

  /** Number of columns in languages of their own through the document; 1 if there are none. */
  static int languages(List<Split> splits) {
    for (int columns = MOST_COLUMNS; columns > 1; columns--) {
      int count = columns;
      List<Split> same = splits.stream().filter(s -> s.columns() == count).toList();
      if (same.size() * 2 > splits.size() && allDiffer(same, columns)) {
        return columns;
      }
    }
    return 1;
  }

  private static boolean allDiffer(List<Split> splits, int columns) {
    List<Map<String, Double>> profiles = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      StringBuilder text = new StringBuilder();
      for (Split split : splits) {
        text.append(split.words(column));
      }
      profiles.add(profile(text.toString()));
    }
    for (int i = 0; i < columns; i++) {
      for (int j = i + 1; j < columns; j++) {
        if (shared(profiles.get(i), profiles.get(j)) > SAME_LANGUAGE) {
          return false;
        }
      }
    }
    return true;
  }

  private static Map<String, Double> profile(String text) {
    Map<String, Double> shares = new HashMap<>();
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    for (String word : words) {
      shares.merge(word, 1.0 / words.length, Double::sum);
    }
    return shares;
  }

  private static double shared(Map<String, Double> a, Map<String, Double> b) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : a.entrySet()) {
      sum += Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0.0));
    }
    return sum;
  }
}
