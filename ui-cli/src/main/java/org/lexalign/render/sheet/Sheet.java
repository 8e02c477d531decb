package org.lexalign.render.sheet;

import java.util.ArrayList;
import java.util.List;
import org.lexalign.assess.Mark;
import org.lexalign.render.ooxml.Xml;

/** One sheet: columns with widths, rows of cells, and the row of headings if it is a table. */
final class Sheet {
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** The longest text that a cell may hold. */
  private static final int LONGEST = 32_767;

  private final String name;
  private final int[] widths;
  private final List<List<Cell>> rows = new ArrayList<>();
  private int headings = -1;

  /**
   * Begins a sheet.
   *
   * @param name name on its tab
   * @param widths width of each column, in characters
   */
  Sheet(String name, int... widths) {
    this.name = name;
    this.widths = widths;
  }

  String name() {
    return name;
  }

  Sheet row(Cell... cells) {
    rows.add(List.of(cells));
    return this;
  }

  Sheet row(List<Cell> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  /** A row of headings; rows below it can be filtered, and it stays in sight. */
  Sheet table(List<String> titles) {
    headings = rows.size();
    return row(titles.stream().map(t -> Cell.text(t, Style.HEAD)).toList());
  }

  /** Filter range and the rows repeated on every printed page. */
  void names(Xml xml, int index) {
    if (headings < 0) {
      return;
    }
    String sheet = "'" + name.replace("'", "''") + "'!";
    int row = headings + 1;
    xml.element(
        "definedName",
        sheet + "$A$" + row + ":$" + column(widths.length - 1) + "$" + rows.size(),
        "name",
        "_xlnm._FilterDatabase",
        "localSheetId",
        String.valueOf(index),
        "hidden",
        "1");
    xml.element(
        "definedName",
        sheet + "$" + row + ":$" + row,
        "name",
        "_xlnm.Print_Titles",
        "localSheetId",
        String.valueOf(index));
  }

  String content(String title) {
    Xml xml = new Xml();
    xml.open("worksheet", "xmlns", MAIN);
    xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
    view(xml);
    xml.empty("sheetFormatPr", "defaultRowHeight", "15").open("cols");
    for (int i = 0; i < widths.length; i++) {
      String number = String.valueOf(i + 1);
      String width = String.valueOf(widths[i]);
      xml.empty("col", "min", number, "max", number, "width", width, "customWidth", "1");
    }
    xml.close().open("sheetData");
    for (int i = 0; i < rows.size(); i++) {
      row(xml, i);
    }
    xml.close();
    if (headings >= 0) {
      String range = "A" + (headings + 1) + ":" + column(widths.length - 1) + rows.size();
      xml.empty("autoFilter", "ref", range);
    }
    xml.empty(
        "pageMargins",
        "left",
        "0.5",
        "right",
        "0.5",
        "top",
        "0.7",
        "bottom",
        "0.6",
        "header",
        "0.3",
        "footer",
        "0.3");
    xml.empty(
        "pageSetup",
        "paperSize",
        "9",
        "orientation",
        "landscape",
        "fitToWidth",
        "1",
        "fitToHeight",
        "0");
    // An ampersand begins a code in headers and footers.
    xml.open("headerFooter").element("oddHeader", "&L" + title.replace("&", "&&") + "&R&A");
    xml.element("oddFooter", "&R&P / &N").close();
    return xml.close().toString();
  }

  private void view(Xml xml) {
    xml.open("sheetViews").open("sheetView", "showGridLines", "0", "workbookViewId", "0");
    if (headings >= 0) {
      String row = String.valueOf(headings + 1);
      xml.empty(
          "pane",
          "ySplit",
          row,
          "topLeftCell",
          "A" + (headings + 2),
          "activePane",
          "bottomLeft",
          "state",
          "frozen");
      xml.empty(
          "selection",
          "pane",
          "bottomLeft",
          "activeCell",
          "A" + (headings + 2),
          "sqref",
          "A" + (headings + 2));
    }
    xml.close().close();
  }

  private void row(Xml xml, int index) {
    List<Cell> cells = rows.get(index);
    int height = index == headings ? 32 : RowHeight.of(cells, widths);
    xml.open(
        "row", "r", String.valueOf(index + 1), "ht", String.valueOf(height), "customHeight", "1");
    for (int i = 0; i < cells.size(); i++) {
      cell(xml, cells.get(i), column(i) + (index + 1));
    }
    xml.close();
  }

  private static void cell(Xml xml, Cell cell, String reference) {
    String style = String.valueOf(cell.style().ordinal());
    switch (cell) {
      case Cell.Number number ->
          xml.open("c", "r", reference, "s", style)
              .element("v", String.valueOf(number.value()))
              .close();
      case Cell.Text text when text.text().isEmpty() -> xml.empty("c", "r", reference, "s", style);
      case Cell.Text text -> {
        xml.open("c", "r", reference, "s", style, "t", "inlineStr").open("is");
        rich(xml, text);
        xml.close().close();
      }
    }
  }

  private static void rich(Xml xml, Cell.Text cell) {
    if (cell.marks().isEmpty() || cell.text().length() > LONGEST) {
      xml.element("t", cut(cell.text()), "xml:space", "preserve");
      return;
    }
    int from = 0;
    for (Mark mark : cell.marks()) {
      run(xml, cell.text().substring(from, mark.start()), false);
      run(xml, cell.text().substring(mark.start(), mark.end()), true);
      from = mark.end();
    }
    run(xml, cell.text().substring(from), false);
  }

  private static void run(Xml xml, String text, boolean bold) {
    if (!text.isEmpty()) {
      xml.open("r").open("rPr");
      if (bold) {
        xml.empty("b");
      }
      xml.empty("sz", "val", "10").empty("rFont", "val", "Calibri").empty("family", "val", "2");
      xml.close().element("t", text, "xml:space", "preserve").close();
    }
  }

  /** Cuts what no cell can hold, not inside a surrogate pair. */
  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    return text.substring(0, end) + "…";
  }

  private static String column(int index) {
    return index < 26
        ? String.valueOf((char) ('A' + index))
        : column(index / 26 - 1) + column(index % 26);
  }
}
