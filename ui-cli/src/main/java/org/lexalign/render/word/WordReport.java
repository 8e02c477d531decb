package org.lexalign.render.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.lexalign.render.ooxml.OoxmlPackage;
import org.lexalign.render.ooxml.Xml;
import org.lexalign.render.view.ReportView;

/** The gap report as a document of a word processor. */
public final class WordReport {
  private static final String DOCUMENT = "word/document.xml";
  private static final String TYPE = "officedocument.wordprocessingml.";

  private WordReport() {}

  /** Writes the document. */
  public static void write(ReportView view, OutputStream out) throws IOException {
    OoxmlPackage pack = new OoxmlPackage();
    pack.relate("", "officeDocument", DOCUMENT);
    pack.properties(view.title(), view.texts().language());
    pack.relate(DOCUMENT, "styles", "styles.xml");
    pack.relate(DOCUMENT, "settings", "settings.xml");
    pack.relate(DOCUMENT, "numbering", "numbering.xml");
    String header = pack.relate(DOCUMENT, "header", "header1.xml");
    String footer = pack.relate(DOCUMENT, "footer", "footer1.xml");
    String wideFooter = pack.relate(DOCUMENT, "footer", "footer2.xml");
    Word word = new Word("w:document", header, footer, wideFooter);
    pack.part(DOCUMENT, TYPE + "document.main+xml", document(word, view));
    String language = Word.languageTag(view.texts().language());
    pack.part("word/styles.xml", TYPE + "styles+xml", resource("styles.xml", language));
    pack.part("word/settings.xml", TYPE + "settings+xml", resource("settings.xml", language));
    pack.part("word/numbering.xml", TYPE + "numbering+xml", resource("numbering.xml", language));
    pack.part("word/header1.xml", TYPE + "header+xml", header(view));
    pack.part("word/footer1.xml", TYPE + "footer+xml", footer(view, "Footer"));
    pack.part("word/footer2.xml", TYPE + "footer+xml", footer(view, "FooterWide"));
    pack.write(out);
  }

  private static String document(Word word, ReportView view) {
    word.xml().open("w:body");
    FrontMatter.write(word, view);
    word.endSection(false);
    GapTable.write(word, view);
    word.endSection(true);
    ElementForms.write(word, view);
    word.endSection(false);
    Annexes.provisions(word, view);
    word.endSection(true);
    Annexes.method(word, view);
    Annexes.versions(word, view);
    word.lastSection(false);
    return word.xml().close().close().toString();
  }

  private static String header(ReportView view) {
    Word word = new Word("w:hdr", "", "", "");
    word.paragraph("Header").run(view.title()).end();
    return word.xml().close().toString();
  }

  private static String footer(ReportView view, String style) {
    Word word = new Word("w:ftr", "", "", "");
    word.paragraph(style).run(view.texts().get("report.disclaimer")).tab();
    word.run(view.texts().get("report.page-of") + " ").field("PAGE", "1");
    word.run(" " + view.texts().get("report.of") + " ").field("NUMPAGES", "1").end();
    return word.xml().close().toString();
  }

  private static String resource(String name, String language) {
    try (InputStream in = WordReport.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("\r\n", "\n").replace("{language}", language);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
  }

  /** Opens the root element of a part with its name spaces. */
  static Xml root(String tag) {
    return new Xml()
        .open(
            tag,
            "xmlns:w",
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "xmlns:r",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
  }
}
