package org.lexalign.extract;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.lexalign.model.Block.Kind;

/**
 * Reads Word documents: headings by outline level, automatic numbers, raised and struck text,
 * deletions under review, footnotes.
 */
final class DocxReader {
  private final BlockCollector out;
  private final DocxStyles styles;
  private final Map<String, String> notes = new HashMap<>();

  private DocxReader(BlockCollector out, DocxStyles styles) {
    this.out = out;
    this.styles = styles;
  }

  static Map<String, String> read(ArchiveFile zip, BlockCollector out) throws IOException {
    XmlElement document = ZipDocuments.part(zip, "word/document.xml", out);
    DocxReader reader =
        new DocxReader(
            out,
            new DocxStyles(
                ZipDocuments.part(zip, "word/styles.xml", out),
                ZipDocuments.part(zip, "word/numbering.xml", out)));
    reader.collectNotes(ZipDocuments.part(zip, "word/footnotes.xml", out), "footnote");
    reader.collectNotes(ZipDocuments.part(zip, "word/endnotes.xml", out), "endnote");
    document.find("body").ifPresent(reader::container);
    out.demoteUnreliableHeadings();
    return metadata(ZipDocuments.part(zip, "docProps/core.xml", out));
  }

  private static Map<String, String> metadata(XmlElement core) {
    Map<String, String> stated = new HashMap<>();
    for (String name : new String[] {"title", "language", "identifier"}) {
      core.find(name).map(e -> TextFold.fold(e.text())).ifPresent(value -> stated.put(name, value));
    }
    stated.computeIfPresent(
        "language", (k, v) -> v.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT));
    return FrontMatter.agreed(stated);
  }

  private void collectNotes(XmlElement part, String kind) {
    for (XmlElement note : part.children()) {
      String type = note.attribute("type");
      if (type.isEmpty() || type.equals("normal")) {
        notes.put(kind + note.attribute("id"), TextFold.fold(plain(note)));
      }
    }
  }

  private static String plain(XmlElement element) {
    StringBuilder text = new StringBuilder();
    for (XmlElement child : element.children()) {
      switch (child.name()) {
        case "t" -> text.append(child.text());
        case "tab", "br", "p" -> text.append(' ').append(plain(child));
        default -> text.append(plain(child));
      }
    }
    return text.toString();
  }

  private void container(XmlElement element) {
    for (XmlElement child : element.children()) {
      switch (child.name()) {
        case "p" -> paragraph(child);
        case "tbl" -> table(child);
        case "sdt" -> child.find("sdtContent").ifPresent(this::container);
        case "AlternateContent" -> child.find("Choice").ifPresent(this::container);
        case "sectPr", "pPr", "del", "moveFrom" -> {}
        default -> container(child);
      }
    }
  }

  private void table(XmlElement table) {
    for (XmlElement row : table.children()) {
      if (!row.name().equals("tr")) {
        continue;
      }
      HtmlParagraph cells = new HtmlParagraph();
      int paragraphs = 0;
      int filled = 0;
      for (XmlElement cell : row.children()) {
        if (cell.name().equals("tc")) {
          long here = cell.children().stream().filter(p -> !plain(p).isBlank()).count();
          paragraphs = Math.max(paragraphs, (int) here);
          filled += here > 0 ? 1 : 0;
          cells.add(plain(cell), false, false, false, false);
          cells.separateCells();
        }
      }
      if (filled > 1 && paragraphs == 1) {
        HtmlLists.flushRow(cells, out);
      } else {
        row.children().stream().filter(c -> c.name().equals("tc")).forEach(this::container);
      }
    }
  }

  private void paragraph(XmlElement paragraph) {
    DocxStyles.Paragraph style = styles.of(paragraph);
    HtmlParagraph text = new HtmlParagraph();
    StringBuilder noted = new StringBuilder();
    runs(paragraph, text, noted, false);
    Kind kind = Kind.PARAGRAPH;
    if (style.outline() > 0) {
      kind = Kind.HEADING;
    } else if (style.listLevel() > 0) {
      kind = Kind.LIST_ITEM;
    }
    String marker = text.isBlank() ? "" : styles.number(style);
    text.flush(kind, Math.max(style.outline(), style.listLevel()), marker, out);
    noted.toString().lines().forEach(note -> out.add(Kind.NOTE, 0, note, 0));
  }

  private void runs(XmlElement element, HtmlParagraph text, StringBuilder noted, boolean struck) {
    for (XmlElement child : element.children()) {
      switch (child.name()) {
        case "r" -> run(child, text, noted, struck);
        case "del", "moveFrom" -> {
          runs(child, text, noted, true);
          text.endStruck();
        }
        case "pPr", "instrText" -> {}
        default -> runs(child, text, noted, struck);
      }
    }
  }

  private void run(XmlElement run, HtmlParagraph text, StringBuilder noted, boolean deleted) {
    DocxStyles.Run style = styles.run(run);
    boolean struck = deleted || style.struck();
    for (XmlElement child : run.children()) {
      switch (child.name()) {
        case "t", "delText" -> {
          if (!style.hidden()) {
            text.add(child.text(), struck, style.raised(), style.bold(), false);
          }
        }
        case "tab", "cr", "br", "ptab" -> text.add(" ", struck, false, style.bold(), false);
        case "noBreakHyphen" -> text.add("-", struck, false, style.bold(), false);
        case "footnoteReference", "endnoteReference" -> {
          String key = child.name().replace("Reference", "") + child.attribute("id");
          if (notes.containsKey(key)) {
            String mark = TextFold.superscript(child.attribute("id"));
            text.add(mark, struck, false, style.bold(), false);
            noted.append(mark).append(' ').append(notes.get(key)).append('\n');
          }
        }
        case "txbxContent" -> container(child);
        default -> {}
      }
    }
    if (style.raised()) {
      text.endRaised(struck);
    }
    if (style.struck() && !deleted) {
      text.endStruck();
    }
  }
}
