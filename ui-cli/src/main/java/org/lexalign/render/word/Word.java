package org.lexalign.render.word;

import java.util.List;
import java.util.Map;
import org.lexalign.assess.Mark;
import org.lexalign.render.ooxml.Xml;
import org.lexalign.render.view.Script;

/**
 * Writes paragraphs, runs, fields and section ends of WordprocessingML. The order of the properties
 * is the one that the schema demands.
 */
final class Word {
  private static final Map<String, String> REGIONS =
      Map.of(
          "ar", "ar-SA", "de", "de-DE", "en", "en-GB", "es", "es-ES", "fr", "fr-FR", "pt", "pt-PT",
          "ru", "ru-RU", "zh", "zh-CN");

  private final Xml xml;
  private final String header;
  private final String footer;
  private final String wideFooter;
  private int bookmarks;

  Word(String root, String header, String footer, String wideFooter) {
    this.xml = WordReport.root(root);
    this.header = header;
    this.footer = footer;
    this.wideFooter = wideFooter;
  }

  Xml xml() {
    return xml;
  }

  /** The language tag with the region that spelling checks want. */
  static String languageTag(String language) {
    return REGIONS.getOrDefault(language, language);
  }

  /** Opens a paragraph of that style. */
  Word paragraph(String style) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
    return this;
  }

  /** Opens a paragraph for text of a law, which runs from right to left where the law does. */
  Word lawParagraph(String style, String language) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    if (Script.of(language) == Script.RIGHT_TO_LEFT) {
      xml.empty("w:bidi");
    }
    xml.close();
    return this;
  }

  /**
   * Opens the line above a quotation. It runs from left to right whatever the citation's script,
   * which some word processors would otherwise take from its first words.
   */
  Word citationParagraph() {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Citation");
    xml.empty("w:bidi", "w:val", "0").close();
    return this;
  }

  /** Closes the paragraph. */
  Word end() {
    xml.close();
    return this;
  }

  /** A paragraph of plain text. */
  Word line(String style, String text) {
    return paragraph(style).run(text).end();
  }

  Word run(String text) {
    xml.open("w:r");
    return textOf(text);
  }

  /** A run with a character style. */
  Word run(String style, String text) {
    xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", style).close();
    return textOf(text);
  }

  Word tab() {
    xml.open("w:r").empty("w:tab").close();
    return this;
  }

  /**
   * Text of a law within a line of the report. After text that runs from right to left a mark turns
   * the direction back, or figures that follow would be drawn into it.
   */
  Word inline(String text, String language) {
    law(text, language, false);
    return Script.of(language) == Script.RIGHT_TO_LEFT ? run("\u200E") : this;
  }

  /** Text of a law in the fonts and with the language of its script. */
  Word law(String text, String language, boolean marked) {
    if (text.isEmpty()) {
      return this;
    }
    Script script = Script.of(language);
    xml.open("w:r").open("w:rPr");
    if (script == Script.EAST_ASIAN) {
      xml.empty("w:rFonts", "w:hint", "eastAsia");
    }
    if (marked) {
      xml.empty("w:b")
          .empty("w:bCs")
          .empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "FDECB0");
    }
    String tag = languageTag(language);
    switch (script) {
      case RIGHT_TO_LEFT -> xml.empty("w:rtl").empty("w:lang", "w:bidi", tag);
      case EAST_ASIAN -> xml.empty("w:lang", "w:eastAsia", tag);
      case ALPHABETIC -> {
        if (!tag.isEmpty()) {
          xml.empty("w:lang", "w:val", tag);
        }
      }
    }
    xml.close();
    return textOf(text);
  }

  /** A quotation with its marked words. */
  Word quotation(String quote, List<Mark> marks, String language) {
    int from = 0;
    for (Mark mark : marks) {
      law(quote.substring(from, mark.start()), language, false);
      law(quote.substring(mark.start(), mark.end()), language, true);
      from = mark.end();
    }
    return law(quote.substring(from), language, false);
  }

  /** A field such as the page number, with the value shown until it is updated. */
  Word field(String instruction, String shown) {
    fieldChar("begin").open("w:r");
    xml.element("w:instrText", " " + instruction + " ", "xml:space", "preserve").close();
    fieldChar("separate");
    run(shown);
    fieldChar("end");
    return this;
  }

  Xml fieldChar(String type) {
    return xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
  }

  /** A link to a bookmark in the document. */
  Word link(String bookmark, Runnable content) {
    xml.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
    content.run();
    xml.close();
    return this;
  }

  /** A heading that links can lead to. */
  Word heading(int level, String text, String bookmark) {
    String id = String.valueOf(bookmarks++);
    paragraph("Heading" + level);
    xml.empty("w:bookmarkStart", "w:id", id, "w:name", bookmark);
    run(text);
    xml.empty("w:bookmarkEnd", "w:id", id);
    return end();
  }

  /** A place that links can lead to, inside a paragraph. */
  Word bookmark(String name) {
    String id = String.valueOf(bookmarks++);
    xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
    xml.empty("w:bookmarkEnd", "w:id", id);
    return this;
  }

  /** Ends a section of pages; what follows begins on a new page. */
  void endSection(boolean landscape) {
    xml.open("w:p").open("w:pPr");
    lastSection(landscape);
    xml.close().close();
  }

  /** Properties of the last section, at the end of the body. */
  void lastSection(boolean landscape) {
    xml.open("w:sectPr");
    xml.empty("w:headerReference", "w:type", "default", "r:id", header);
    xml.empty("w:footerReference", "w:type", "default", "r:id", landscape ? wideFooter : footer);
    xml.empty("w:type", "w:val", "nextPage");
    if (landscape) {
      xml.empty("w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape");
    } else {
      xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
    }
    xml.empty(
        "w:pgMar",
        "w:top",
        "1304",
        "w:right",
        "1134",
        "w:bottom",
        "1134",
        "w:left",
        "1134",
        "w:header",
        "624",
        "w:footer",
        "567",
        "w:gutter",
        "0");
    xml.close();
  }

  private Word textOf(String text) {
    boolean first = true;
    for (String line : text.split("\n", -1)) {
      if (!first) {
        xml.empty("w:br");
      }
      xml.element("w:t", line.replace('\t', ' '), "xml:space", "preserve");
      first = false;
    }
    xml.close();
    return this;
  }
}
