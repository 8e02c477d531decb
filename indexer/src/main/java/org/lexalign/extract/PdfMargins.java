package org.lexalign.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells marginal notes from the body beside which they stand. Notes at the beginning of a provision
 * come before it, as its heading; other notes come before the line that they stand beside.
 */
final class PdfMargins {
  private static final float LONG = 0.6f;
  private static final int FEWEST_LONG = 5;
  private static final float GAP = 3;
  private static final float NARROW = 0.3f;
  private static final double MOST = 0.2;
  private static final float LINE_SPACING = 1.7f;
  private static final Pattern LABEL = Pattern.compile("^[\\[(\"“]*\\S{1,6}$");
  private static final Pattern LINE_NUMBER = Pattern.compile("^\\d{1,3}$");
  private static final Pattern OPENS_PROVISION =
      Pattern.compile("^[\\[¹²³⁴-⁹]*(?:§\\s*)?\\d{1,4}\\s?\\p{L}{0,2}\\s?[.(–—-].*");

  private PdfMargins() {}

  /** The edges of the body of a page; all of it where the page has too few long lines. */
  private record Body(float left, float right) {
    boolean isBeside(PdfLine piece) {
      return piece.left() >= right + GAP || piece.right() <= left - GAP;
    }
  }

  /** Pages whose marginal notes stand, as lines marked so, in the order of reading. */
  static List<PdfPage> separate(List<PdfPage> pages) {
    List<Body> bodies = pages.stream().map(PdfMargins::body).toList();
    long characters = 0;
    long beside = 0;
    int with = 0;
    for (int i = 0; i < pages.size(); i++) {
      int here = 0;
      for (PdfLine piece : pages.get(i).lines()) {
        characters += piece.text().length();
        here += isNote(piece, bodies.get(i)) ? piece.text().length() : 0;
      }
      beside += here;
      with += here > 0 ? 1 : 0;
    }
    if (beside == 0 || beside > characters * MOST || with * 5 < pages.size()) {
      return pages;
    }
    List<PdfPage> separated = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      separated.add(separate(pages.get(i), bodies.get(i)));
    }
    return List.copyOf(separated);
  }

  private static Body body(PdfPage page) {
    double widest = page.lines().stream().mapToDouble(PdfLine::width).max().orElse(0);
    List<PdfLine> wide = page.lines().stream().filter(l -> l.width() >= widest * LONG).toList();
    if (wide.size() < FEWEST_LONG) {
      return new Body(-1, Float.MAX_VALUE);
    }
    float[] lefts = sorted(wide, true);
    float[] rights = sorted(wide, false);
    return new Body(lefts[lefts.length / 10], rights[rights.length - 1 - rights.length / 10]);
  }

  private static float[] sorted(List<PdfLine> lines, boolean left) {
    double[] values =
        lines.stream().mapToDouble(left ? PdfLine::left : PdfLine::right).sorted().toArray();
    float[] out = new float[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) values[i];
    }
    return out;
  }

  private static boolean isNote(PdfLine piece, Body body) {
    return body.isBeside(piece)
        && piece.width() <= (body.right() - body.left()) * NARROW
        && (piece.left() >= body.right() || !LABEL.matcher(piece.text()).matches())
        && !LINE_NUMBER.matcher(piece.text()).matches();
  }

  private static PdfPage separate(PdfPage page, Body body) {
    List<PdfLine> notes = new ArrayList<>();
    List<PdfLine> rest = new ArrayList<>();
    for (PdfLine piece : page.lines()) {
      if (isNote(piece, body)) {
        notes.add(piece);
      } else if (!body.isBeside(piece) || !LINE_NUMBER.matcher(piece.text()).matches()) {
        rest.add(piece);
      }
    }
    List<PdfLine> whole = PdfLayout.wholeLines(rest, false);
    for (PdfLine note : joined(notes)) {
      int at = 0;
      while (at < whole.size() && whole.get(at).y() < note.y() - note.size() * 0.7f) {
        at++;
      }
      boolean heads = at < whole.size() && OPENS_PROVISION.matcher(whole.get(at).text()).matches();
      whole.add(at, note.as(heads ? PdfLine.Place.HEADING : PdfLine.Place.MARGIN));
    }
    return page.withLines(whole);
  }

  /** Notes of several lines as one each, from top to bottom. */
  private static List<PdfLine> joined(List<PdfLine> pieces) {
    List<PdfLine> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(PdfLine::y));
    List<PdfLine> notes = new ArrayList<>();
    List<PdfLine> open = new ArrayList<>();
    for (PdfLine piece : sorted) {
      if (!open.isEmpty() && piece.y() - open.getLast().y() > piece.size() * LINE_SPACING) {
        notes.add(join(open));
        open.clear();
      }
      open.add(piece);
    }
    if (!open.isEmpty()) {
      notes.add(join(open));
    }
    return notes;
  }

  private static PdfLine join(List<PdfLine> lines) {
    StringBuilder text = new StringBuilder();
    Hyphens.join(lines.stream().map(PdfLine::text).toList())
        .forEach(line -> TextFold.appendLine(text, line));
    return lines.get(0).withText(text.toString());
  }
}
