package org.lexalign.render.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package of parts with their content types and relationships. */
public final class OoxmlPackage {
  /** Every entry carries this time, so that the same report gives the same bytes. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private record Part(String contentType, String content) {}

  private record Relationship(String type, String target) {}

  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Map<String, List<Relationship>> relationships = new LinkedHashMap<>();

  /**
   * Adds a part.
   *
   * @param path path in the package, such as {@code word/document.xml}
   * @param contentType its content type after {@code application/vnd.openxmlformats-}
   * @param content the XML
   */
  public void part(String path, String contentType, String content) {
    parts.put(path, new Part("application/vnd.openxmlformats-" + contentType, content));
  }

  /**
   * Relates a part to another; ids are {@code rId1}, {@code rId2} in the order of the calls.
   *
   * @param from path of the part that refers; empty for the package
   * @param type last step of the type's address, such as {@code styles}
   * @param target path relative to that part
   * @return the relationship's id
   */
  public String relate(String from, String type, String target) {
    List<Relationship> list = relationships.computeIfAbsent(from, key -> new ArrayList<>());
    list.add(new Relationship(OFFICE + type, target));
    return "rId" + list.size();
  }

  /** Adds title, language and author, without any time. */
  public void properties(String title, String language) {
    Xml core = new Xml();
    core.open(
        "cp:coreProperties",
        "xmlns:cp",
        PACKAGE + "metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/");
    core.element("dc:title", title).element("dc:creator", "LexAlign");
    core.element("dc:language", language).close();
    String path = "docProps/core.xml";
    parts.put(
        path, new Part("application/vnd.openxmlformats-package.core-properties+xml", core + ""));
    relationships
        .computeIfAbsent("", key -> new ArrayList<>())
        .add(new Relationship(PACKAGE + "relationships/metadata/core-properties", path));
  }

  /** Writes the package. */
  public void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    entry(zip, "[Content_Types].xml", contentTypes());
    for (var from : relationships.entrySet()) {
      entry(zip, relationshipsPath(from.getKey()), relationships(from.getValue()));
    }
    for (var part : parts.entrySet()) {
      entry(zip, part.getKey(), part.getValue().content());
    }
    zip.finish();
  }

  private String contentTypes() {
    Xml xml = new Xml();
    xml.open("Types", "xmlns", PACKAGE + "content-types");
    xml.empty(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    parts.forEach((path, part) ->
        xml.empty("Override", "PartName", "/" + path, "ContentType", part.contentType()));
    return xml.close().toString();
  }

  private static String relationshipsPath(String from) {
    int slash = from.lastIndexOf('/') + 1;
    return from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels";
  }

  private static String relationships(List<Relationship> list) {
    Xml xml = new Xml();
    xml.open("Relationships", "xmlns", PACKAGE + "relationships");
    for (int i = 0; i < list.size(); i++) {
      Relationship r = list.get(i);
      xml.empty("Relationship", "Id", "rId" + (i + 1), "Type", r.type(), "Target", r.target());
    }
    return xml.close().toString();
  }

  private static void entry(ZipOutputStream zip, String path, String content) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
