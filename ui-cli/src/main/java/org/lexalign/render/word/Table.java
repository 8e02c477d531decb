package org.lexalign.render.word;

import java.util.List;
import org.lexalign.render.ooxml.Xml;

/**
 * Writes a table with fixed column widths, a repeated heading row and rows that stay on one page
 * where they are short.
 */
final class Table {
  /** Width between the margins of an upright page, in twentieths of a point. */
  static final int PORTRAIT = 9638;

  /** Width between the margins of a page on its side. */
  static final int LANDSCAPE = 14570;

  private final Word word;
  private final Xml xml;
  private final int[] widths;

  /**
   * Opens a table.
   *
   * @param word where to write
   * @param description what the table holds, for readers who cannot see it
   * @param total width in twentieths of a point
   * @param parts share of each column
   */
  Table(Word word, String description, int total, int... parts) {
    this.word = word;
    this.xml = word.xml();
    this.widths = new int[parts.length];
    int sum = java.util.Arrays.stream(parts).sum();
    xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "ReportTable");
    xml.empty("w:tblW", "w:w", String.valueOf(total), "w:type", "dxa");
    xml.empty("w:tblLayout", "w:type", "fixed");
    xml.empty(
        "w:tblLook",
        "w:val",
        "0420",
        "w:firstRow",
        "1",
        "w:lastRow",
        "0",
        "w:firstColumn",
        "0",
        "w:lastColumn",
        "0",
        "w:noHBand",
        "0",
        "w:noVBand",
        "1");
    xml.empty("w:tblDescription", "w:val", description).close().open("w:tblGrid");
    for (int i = 0; i < parts.length; i++) {
      widths[i] = total * parts[i] / sum;
      xml.empty("w:gridCol", "w:w", String.valueOf(widths[i]));
    }
    xml.close();
  }

  /** The heading row, repeated on every page. */
  Table head(List<String> titles) {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
    for (int i = 0; i < titles.size(); i++) {
      String title = titles.get(i);
      cell(i, "DCE6F1", () -> word.line("TableHead", title));
    }
    xml.close();
    return this;
  }

  /** A row that names the group of the rows below it. */
  Table groupRow(String name) {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
    xml.open("w:tc").open("w:tcPr");
    int total = java.util.Arrays.stream(widths).sum();
    xml.empty("w:tcW", "w:w", String.valueOf(total), "w:type", "dxa");
    xml.empty("w:gridSpan", "w:val", String.valueOf(widths.length));
    shade("F2F2F2");
    xml.close();
    word.line("TableGroup", name);
    xml.close().close();
    return this;
  }

  /** Opens a row; a row that may split can run over a page's end. */
  Table row(boolean maySplit) {
    xml.open("w:tr");
    if (!maySplit) {
      xml.open("w:trPr").empty("w:cantSplit").close();
    }
    return this;
  }

  /** A cell; its content must end with a paragraph. */
  Table cell(int column, String fill, Runnable content) {
    xml.open("w:tc").open("w:tcPr");
    xml.empty("w:tcW", "w:w", String.valueOf(widths[column]), "w:type", "dxa");
    if (!fill.isEmpty()) {
      shade(fill);
    }
    xml.close();
    content.run();
    xml.close();
    return this;
  }

  /** A cell with one paragraph. */
  Table text(int column, String text) {
    return cell(column, "", () -> word.line("TableText", text));
  }

  Table endRow() {
    xml.close();
    return this;
  }

  /** Closes the table; a paragraph keeps it apart from a table that follows. */
  void end() {
    xml.close();
    word.line("TableAfter", "");
  }

  private void shade(String fill) {
    xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
  }
}
