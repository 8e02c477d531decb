package org.lexalign.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lexalign.model.Block.Kind;
import org.lexalign.model.Warning;

/** Reads OpenDocument text: headings, list numbers, raised and struck text, notes. */
final class OdtReader {
  private final BlockCollector out;
  private final Map<String, XmlElement> textStyles = new HashMap<>();
  private final Map<String, XmlElement> listStyles = new HashMap<>();

  private OdtReader(BlockCollector out) {
    this.out = out;
  }

  static Map<String, String> read(ArchiveFile zip, BlockCollector out) throws IOException {
    XmlElement manifest = ZipDocuments.part(zip, "META-INF/manifest.xml", out);
    if (manifest.find("encryption-data").isPresent()) {
      throw new UnreadableFile(Warning.of("unreadable.encrypted"));
    }
    XmlElement content = ZipDocuments.part(zip, "content.xml", out);
    OdtReader reader = new OdtReader(out);
    reader.collectStyles(ZipDocuments.part(zip, "styles.xml", out));
    reader.collectStyles(content);
    content
        .find("body")
        .flatMap(body -> body.find("text"))
        .ifPresent(text -> reader.container(text, List.of()));
    out.demoteUnreliableHeadings();
    Map<String, String> stated = new HashMap<>();
    ZipDocuments.part(zip, "meta.xml", out)
        .find("title")
        .ifPresent(title -> stated.put("title", title.text()));
    return FrontMatter.agreed(stated);
  }

  private void collectStyles(XmlElement element) {
    for (XmlElement child : element.children()) {
      switch (child.name()) {
        case "style" -> textStyles.put(child.attribute("name"), child);
        case "list-style" -> listStyles.put(child.attribute("name"), child);
        case "styles", "automatic-styles" -> collectStyles(child);
        default -> {}
      }
    }
  }

  /**
   * A list that is open.
   *
   * @param style its style, inherited from the list around it
   * @param count the number of the current item, alone in an array because it counts up
   */
  private record OpenList(String style, int[] count) {}

  private void container(XmlElement element, List<OpenList> lists) {
    for (XmlElement child : element.children()) {
      switch (child.name()) {
        case "h" -> paragraph(child, Kind.HEADING, level(child), "");
        case "p" -> paragraph(child, Kind.PARAGRAPH, 0, "");
        case "list" -> list(child, lists);
        case "table-row" -> row(child, lists);
        case "tracked-changes", "sequence-decls", "forms" -> {}
        default -> container(child, lists);
      }
    }
  }

  private static int level(XmlElement heading) {
    String level = heading.attribute("outline-level");
    return level.matches("[1-9]") ? Integer.parseInt(level) : 1;
  }

  private void list(XmlElement list, List<OpenList> outer) {
    String own = list.attribute("style-name");
    String style = own.isEmpty() && !outer.isEmpty() ? outer.getLast().style() : own;
    List<OpenList> lists = new ArrayList<>(outer);
    OpenList open = new OpenList(style, new int[] {0});
    lists.add(open);
    for (XmlElement item : list.children()) {
      open.count()[0]++;
      boolean first = true;
      for (XmlElement child : item.children()) {
        if (child.name().equals("p") || child.name().equals("h")) {
          String marker = first && !item.name().equals("list-header") ? marker(lists) : "";
          paragraph(
              child, first ? Kind.LIST_ITEM : Kind.PARAGRAPH, first ? lists.size() : 0, marker);
          first = false;
        } else if (child.name().equals("list")) {
          list(child, lists);
        }
      }
    }
  }

  private String marker(List<OpenList> lists) {
    OpenList open = lists.getLast();
    XmlElement style = listStyles.get(open.style());
    if (style == null) {
      return "";
    }
    for (XmlElement level : style.children()) {
      if (level.attribute("level").equals(Integer.toString(lists.size()))
          && level.name().equals("list-level-style-number")) {
        String number = Numerals.of(open.count()[0], level.attribute("num-format"));
        return level.attribute("num-prefix") + number + level.attribute("num-suffix") + " ";
      }
    }
    return "";
  }

  private void row(XmlElement row, List<OpenList> lists) {
    HtmlParagraph cells = new HtmlParagraph();
    boolean single = true;
    int filled = 0;
    for (XmlElement cell : row.children()) {
      single &= cell.children().size() <= 1;
      filled += cell.text().isBlank() ? 0 : 1;
      cells.add(cell.text(), false, false, false, false);
      cells.separateCells();
    }
    if (single && filled > 1) {
      HtmlLists.flushRow(cells, out);
    } else {
      container(row, lists);
    }
  }

  private void paragraph(XmlElement element, Kind kind, int level, String marker) {
    HtmlParagraph text = new HtmlParagraph();
    List<String> notes = new ArrayList<>();
    inline(element, text, notes, new Style(false, false, bold(element.attribute("style-name"))));
    text.flush(kind, level, text.isBlank() ? "" : marker, out);
    notes.forEach(note -> out.add(Kind.NOTE, 0, note, 0));
  }

  private record Style(boolean raised, boolean struck, boolean bold) {}

  private void inline(XmlElement element, HtmlParagraph text, List<String> notes, Style style) {
    for (Object part : element.content()) {
      if (!(part instanceof XmlElement child)) {
        text.add((String) part, style.struck(), style.raised(), style.bold(), false);
        continue;
      }
      switch (child.name()) {
        case "s", "tab", "line-break" -> text.add(" ", style.struck(), false, style.bold(), false);
        case "note" -> {
          String mark = child.find("note-citation").map(XmlElement::text).orElse("");
          text.add(TextFold.superscript(mark), style.struck(), false, style.bold(), false);
          String body = child.find("note-body").map(XmlElement::text).orElse("");
          notes.add(TextFold.superscript(mark) + " " + body);
        }
        case "annotation", "bookmark", "soft-page-break" -> {}
        default -> {
          Style inner = style(child.attribute("style-name"), style);
          inline(child, text, notes, inner);
          if (inner.raised() && !style.raised()) {
            text.endRaised(inner.struck());
          }
          if (inner.struck() && !style.struck()) {
            text.endStruck();
          }
        }
      }
    }
  }

  private Style style(String name, Style outer) {
    XmlElement style = textStyles.get(name);
    if (style == null) {
      return outer;
    }
    String position =
        style.find("text-properties").map(p -> p.attribute("text-position")).orElse("");
    String line =
        style
            .find("text-properties")
            .map(
                p -> p.attribute("text-line-through-style") + p.attribute("text-line-through-type"))
            .orElse("");
    boolean raised = position.startsWith("super") || position.matches("[1-9]\\d*%.*");
    boolean struck = !line.isEmpty() && !line.contains("none");
    return new Style(
        outer.raised() || raised, outer.struck() || struck, outer.bold() || bold(name));
  }

  private boolean bold(String name) {
    XmlElement style = textStyles.get(name);
    return style != null
        && style
            .find("text-properties")
            .map(p -> p.attribute("font-weight").equals("bold"))
            .orElse(false);
  }
}
