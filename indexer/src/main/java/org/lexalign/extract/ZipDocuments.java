package org.lexalign.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.lexalign.model.Warning;

/** Reads documents that are ZIP files inside: Word, OpenDocument text, electronic books. */
final class ZipDocuments {
  private ZipDocuments() {}

  /** The media type of a ZIP file by what it holds; {@link MediaTypes#ZIP} for an archive. */
  static String type(byte[] bytes, Limits limits) throws IOException {
    ArchiveFile zip = new ArchiveFile(bytes, limits);
    List<String> members = zip.members();
    if (members.contains("word/document.xml")) {
      return MediaTypes.DOCX;
    }
    if (members.contains("mimetype")) {
      String stated = new String(zip.member("mimetype"), StandardCharsets.US_ASCII).strip();
      return stated.length() < 100 ? stated : MediaTypes.ZIP;
    }
    if (members.contains("[Content_Types].xml")) {
      return members.stream().anyMatch(m -> m.startsWith("xl/"))
          ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          : "application/vnd.openxmlformats-officedocument";
    }
    return MediaTypes.ZIP;
  }

  /** Adds the blocks of a document of that type and returns what it states of itself. */
  static Map<String, String> read(String type, byte[] bytes, BlockCollector out, Limits limits)
      throws IOException {
    ArchiveFile zip = new ArchiveFile(bytes, limits);
    return switch (type) {
      case MediaTypes.DOCX -> DocxReader.read(zip, out);
      case MediaTypes.ODT -> OdtReader.read(zip, out);
      case MediaTypes.EPUB -> EpubReader.read(zip, out);
      default -> throw new UnreadableFile(Warning.of("unreadable.unsupported", type));
    };
  }

  /** A part as XML; an element without content where the file has no such part. */
  static XmlElement part(ArchiveFile zip, String name, BlockCollector out) throws IOException {
    if (!zip.members().contains(name)) {
      return new XmlElement("", Map.of(), List.of());
    }
    String text = TextDecoder.decode(zip.member(name), true).text();
    return XmlTree.parse(text, out);
  }
}
