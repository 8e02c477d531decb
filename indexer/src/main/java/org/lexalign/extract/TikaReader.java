package org.lexalign.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.jsoup.nodes.Document;
import org.lexalign.model.Warning;
import org.xml.sax.SAXException;

/** Reads old Word files through Tika, whose XHTML is then read like a page. */
final class TikaReader {
  private TikaReader() {}

  static Map<String, String> word(byte[] bytes, BlockCollector out) throws IOException {
    Metadata metadata = new Metadata();
    XhtmlDocument page = new XhtmlDocument(out);
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      new OfficeParser().parse(in, page, metadata, new ParseContext());
    } catch (EncryptedDocumentException e) {
      throw new UnreadableFile(Warning.of("unreadable.encrypted"));
    } catch (SAXException | TikaException e) {
      throw new IOException(Problems.message(e), e);
    }
    Document document = page.document();
    HtmlReader.read(document, out);
    String title = TextFold.fold(String.valueOf(metadata.get(TikaCoreProperties.TITLE)));
    return title.equals("null") || title.isEmpty()
        ? Map.of()
        : FrontMatter.agreed(Map.of("title", title));
  }
}
