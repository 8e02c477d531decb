package org.lexalign.extract;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lexalign.model.Block.Kind;

/** Numbers that a browser prints before list items, and rows of tables. */
final class HtmlLists {
  private static final Pattern LABEL =
      Pattern.compile(
          "\\(?\\p{Nd}{1,4}\\p{L}?[.)°ºª-]{0,2}"
              + "|\\(?(?:\\p{L}{1,2}|[ivxlcIVXLC]{1,6})[.)-]{1,2}|§\\s*\\S{1,6}|[•–—-]");
  private static final Pattern OWN_LABEL =
      Pattern.compile("^(?:\\(?[\\p{Alnum}]{1,4}[.)°-]|[§•–—]).*", Pattern.DOTALL);
  private static final int MOST_PARAGRAPHS = 3;
  private static final String CELL = " | ";

  private HtmlLists() {}

  /** The number that a browser prints before the item, with a space; empty if it prints none. */
  static String marker(Element item) {
    Element list = item.parent();
    if (list == null
        || !list.normalName().equals("ol")
        || list.attr("style").replace(" ", "").contains("list-style-type:none")
        || OWN_LABEL.matcher(item.text().strip()).matches()) {
      return "";
    }
    int number = parse(list.attr("start"), 1);
    for (Element sibling : list.children()) {
      if (sibling.normalName().equals("li")) {
        number = parse(sibling.attr("value"), number);
        if (sibling == item) {
          break;
        }
        number++;
      }
    }
    String type = list.attr("type");
    boolean plain = !type.matches("[aAi]");
    return Numerals.of(number, type.isEmpty() ? "1" : type) + (plain ? ". " : ") ");
  }

  /** Whether the item holds so many paragraphs that it is no item but a page left unclosed. */
  static boolean isContainer(Element item) {
    return item.select("p, div").stream().filter(Element::hasText).count() > MOST_PARAGRAPHS;
  }

  private static int parse(String number, int otherwise) {
    return number.matches("\\d{1,6}") ? Integer.parseInt(number) : otherwise;
  }

  /** Whether the row holds data, not the page's layout: several cells of one paragraph each. */
  static boolean isDataRow(Element row) {
    int filled = 0;
    for (Element cell : row.children()) {
      if (cell.hasText()) {
        filled++;
      }
      if (cell.select("p, div, li, h1, h2, h3, h4, table").stream()
              .filter(e -> e.hasText() && e.select("p, div, li").size() <= 1)
              .count()
          > 1) {
        return false;
      }
    }
    return filled > 1;
  }

  /** Adds a row; a label in a cell of its own is the number of the paragraph in the next. */
  static void flushRow(HtmlParagraph paragraph, BlockCollector out) {
    String[] cells = paragraph.wording().split("\\s*\\|\\s*", -1);
    StringBuilder row = new StringBuilder();
    int filled = 0;
    boolean labelled = false;
    for (String cell : cells) {
      if (cell.isBlank()) {
        continue;
      }
      if (filled == 0) {
        labelled = LABEL.matcher(cell.strip()).matches();
      } else {
        row.append(filled == 1 && labelled ? " " : CELL);
      }
      row.append(cell.strip());
      filled++;
    }
    boolean item = labelled && filled == 2;
    paragraph.replace(row.toString());
    paragraph.flush(item ? Kind.LIST_ITEM : Kind.TABLE_ROW, item ? 1 : 0, "", out);
  }
}
