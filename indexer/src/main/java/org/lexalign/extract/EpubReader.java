package org.lexalign.extract;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.lexalign.model.Warning;

/** Reads electronic books: the chapters in the order of the spine. */
final class EpubReader {
  private EpubReader() {}

  static Map<String, String> read(ArchiveFile zip, BlockCollector out) throws IOException {
    List<String> members = zip.members();
    if (members.contains("META-INF/encryption.xml")) {
      throw new UnreadableFile(Warning.of("unreadable.encrypted"));
    }
    String packageFile =
        ZipDocuments.part(zip, "META-INF/container.xml", out)
            .find("rootfile")
            .map(r -> r.attribute("full-path"))
            .orElse("");
    XmlElement book = ZipDocuments.part(zip, packageFile, out);
    String folder = packageFile.contains("/") ? packageFile.replaceFirst("[^/]*$", "") : "";
    Map<String, String> files = new HashMap<>();
    book.find("manifest").stream()
        .flatMap(manifest -> manifest.children().stream())
        .forEach(item -> files.put(item.attribute("id"), folder + item.attribute("href")));
    String css = styleSheets(zip, members);
    List<XmlElement> spine = book.find("spine").map(XmlElement::children).orElse(List.of());
    for (XmlElement item : spine) {
      String file = files.getOrDefault(item.attribute("idref"), "");
      if (members.contains(file)) {
        Document chapter = Jsoup.parse(TextDecoder.decode(zip.member(file), true).text());
        chapter.head().appendElement("style").appendChild(new DataNode(css));
        HtmlReader.read(chapter, out);
      }
    }
    Map<String, String> stated = new HashMap<>();
    for (String name : new String[] {"title", "language", "date"}) {
      book.find("metadata")
          .flatMap(m -> m.find(name))
          .ifPresent(e -> stated.put(name, TextFold.fold(e.text())));
    }
    stated.computeIfPresent(
        "language", (k, v) -> v.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT));
    return FrontMatter.agreed(stated);
  }

  /** The book's style sheets, which say what is raised or struck through. */
  private static String styleSheets(ArchiveFile zip, List<String> members) throws IOException {
    StringBuilder css = new StringBuilder();
    for (String member : members) {
      if (member.endsWith(".css")) {
        css.append(TextDecoder.decode(zip.member(member), false).text()).append('\n');
      }
    }
    return css.toString();
  }
}
