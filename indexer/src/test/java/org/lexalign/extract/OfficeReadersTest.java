package org.lexalign.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.lexalign.model.Block;

class OfficeReadersTest {

  private static byte[] zip(String... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> read(byte[] bytes) throws IOException {
    BlockCollector out = new BlockCollector(Limits.standard());
    ZipDocuments.read(ZipDocuments.type(bytes, Limits.standard()), bytes, out, Limits.standard());
    List<Block> blocks = out.blocks();
    return Texts.shown(blocks);
  }

  @Test
  void readsWordWithNumbersRaisedStruckAndDeletedText() throws IOException {
    String body =
        "<w:p><w:pPr><w:pStyle w:val='H2'/></w:pPr><w:r><w:t>Part"
            + " I</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId"
            + " w:val='4'/></w:numPr></w:pPr><w:r><w:t>Section"
            + " 242</w:t></w:r><w:r><w:rPr><w:vertAlign"
            + " w:val='superscript'/></w:rPr><w:t>1</w:t></w:r><w:r><w:t xml:space='preserve'>"
            + " applies</w:t></w:r><w:r><w:footnoteReference"
            + " w:id='2'/></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId"
            + " w:val='4'/></w:numPr></w:pPr><w:r><w:t>item</w:t></w:r></w:p><w:p><w:r><w:t>is"
            + " </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>not</w:t></w:r><w:del><w:r><w:delText>"
            + " ever</w:delText></w:r></w:del><w:r><w:t> liable</w:t></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Offence</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Term</w:t></w:r></w:p>"
            + "</w:tc></w:tr></w:tbl>";
    byte[] docx =
        zip(
            "word/document.xml",
                "<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>",
            "word/styles.xml",
                "<w:styles xmlns:w='w'><w:style w:styleId='H2'><w:name w:val='heading"
                    + " 2'/></w:style></w:styles>",
            "word/numbering.xml",
                "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='0'><w:lvl"
                    + " w:ilvl='0'><w:start w:val='7'/><w:numFmt w:val='decimal'/><w:lvlText"
                    + " w:val='%1.'/></w:lvl><w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt"
                    + " w:val='lowerLetter'/><w:lvlText"
                    + " w:val='(%2)'/></w:lvl></w:abstractNum><w:num w:numId='4'><w:abstractNumId"
                    + " w:val='0'/></w:num></w:numbering>",
            "word/footnotes.xml",
                "<w:footnotes xmlns:w='w'><w:footnote w:id='2'><w:p><w:r><w:t>Inserted"
                    + " 2001.</w:t></w:r></w:p></w:footnote></w:footnotes>");
    assertThat(read(docx))
        .containsExactly(
            "HEADING2|Part I",
            "LIST_ITEM1|7. Section 242¹ applies²",
            "NOTE|² Inserted 2001.",
            "LIST_ITEM2|(a) item",
            "PARAGRAPH|is liable",
            "STRUCK|not",
            "STRUCK|ever",
            "TABLE_ROW|Offence | Term");
  }

  @Test
  void readsOpenDocument() throws IOException {
    byte[] odt =
        zip(
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "content.xml",
            "<o:document-content xmlns:o='o' xmlns:t='t' xmlns:s='s'><o:automatic-styles><s:style"
                + " s:name='up'><s:text-properties s:text-position='super"
                + " 58%'/></s:style><t:list-style s:name='L'><t:list-level-style-number t:level='1'"
                + " s:num-format='a'"
                + " s:num-suffix=')'/></t:list-style></o:automatic-styles><o:body><o:text><t:h"
                + " t:outline-level='3'>Chapter</t:h><t:p>Art. 9<t:span"
                + " t:style-name='up'>2</t:span></t:p><t:list"
                + " t:style-name='L'><t:list-item><t:p>one</t:p>"
                + "</t:list-item><t:list-item><t:p>two</t:p></t:list-item></t:list></o:text></o:body>"
                + "</o:document-content>");
    assertThat(read(odt))
        .containsExactly(
            "HEADING3|Chapter", "PARAGRAPH|Art. 9²", "LIST_ITEM1|a) one", "LIST_ITEM1|b) two");
  }

  @Test
  void readsChaptersOfABookInTheOrderOfTheSpine() throws IOException {
    byte[] epub =
        zip(
            "mimetype", "application/epub+zip",
            "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path='O/b.opf'/></rootfiles></container>",
            "O/b.opf",
                "<package><metadata/><manifest><item id='x' href='1.xhtml'/><item id='y'"
                    + " href='2.xhtml'/></manifest><spine><itemref idref='y'/><itemref"
                    + " idref='x'/></spine></package>",
            "O/1.xhtml", "<html><body><p>Article 2</p></body></html>",
            "O/2.xhtml", "<html><body><h1>Article 1</h1></body></html>");
    assertThat(read(epub)).containsExactly("HEADING1|Article 1", "PARAGRAPH|Article 2");
  }

  @Test
  void readsRichText() {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204"
            + " Times;}}{\\info{\\title Toys Act}{\\author X}}{\\*\\generator Y;}{\\header Running"
            + " title\\par}\\pard\\outlinelevel1 Part I\\par\\pard Section 242{\\super 1} is"
            + " {\\strike not} liable\\u8212 ?a\\'f1o {\\f1\\'e4\\'e0}{\\super 2{\\footnote"
            + " Old.}}\\par{\\listtext a)\\tab}item\\par\\pard\\intbl Offence\\cell Term of"
            + " years\\cell\\row\\pard end}";
    BlockCollector out = new BlockCollector(Limits.standard());
    assertThat(RtfReader.read(rtf.getBytes(StandardCharsets.ISO_8859_1), out))
        .containsEntry("title", "Toys Act");
    assertThat(Texts.shown(out.blocks()))
        .containsExactly(
            "HEADING2|Part I",
            "PARAGRAPH|Section 242¹ is liable—año да²",
            "STRUCK|not",
            "NOTE|Old.",
            "PARAGRAPH|a) item",
            "TABLE_ROW|Offence | Term of years",
            "PARAGRAPH|end");
  }
}
