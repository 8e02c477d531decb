package org.lexalign.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lexalign.model.Act;
import org.lexalign.model.Block.Kind;
import org.lexalign.model.Extraction.Blocks;
import org.lexalign.model.Extraction.Content;
import org.lexalign.model.Extraction.Structured;
import org.lexalign.model.ProvisionStatus;

/** Reads XML: acts where a legislative schema is known, otherwise paragraphs. */
final class XmlReader {
  private XmlReader() {}

  /**
   * The document's content.
   *
   * @param name title for an act that states none
   * @throws IOException if the document is not well-formed
   */
  static Content read(String xml, String name, BlockCollector out) throws IOException {
    XmlElement root = XmlTree.parse(xml, out);
    Optional<XmlSchema> schema = XmlSchema.of(root);
    if (schema.isPresent()) {
      return structured(schema.get(), root, name);
    }
    if (root.name().equalsIgnoreCase("html")) {
      HtmlReader.read(xml, out);
    } else {
      paragraphs(root, out);
    }
    return new Blocks(out.blocks(), 0);
  }

  private static Structured structured(XmlSchema schema, XmlElement root, String name) {
    List<Act> acts = new ArrayList<>();
    int characters = 0;
    for (XmlElement element : schema.acts(root)) {
      ActBuilder builder = new ActBuilder(schema, characters);
      List<org.lexalign.model.Node> nodes = builder.build(element);
      characters = builder.characters();
      String title = schema.value("title", element);
      acts.add(
          new Act(
              title.isEmpty() ? name : title,
              language(schema.value("language", element)),
              schema.id(),
              schema.value("date", element),
              element.name().equals("bill")
                  ? ProvisionStatus.NOT_IN_FORCE
                  : ProvisionStatus.IN_FORCE,
              nodes));
    }
    return new Structured(acts, characters);
  }

  /** Two-letter code; schemas give codes of two or three letters, some with a region. */
  private static String language(String code) {
    String bare = code.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
    if (bare.length() != 3) {
      return bare;
    }
    for (String two : Locale.getISOLanguages()) {
      if (Locale.of(two).getISO3Language().equals(bare)) {
        return two;
      }
    }
    return bare;
  }

  private static void paragraphs(XmlElement element, BlockCollector out) {
    String name = element.name().toLowerCase(Locale.ROOT);
    if (element.hasOwnText()) {
      boolean heading = name.matches(".*(?:title|titel|titre|heading|head|rubric)");
      out.add(heading ? Kind.HEADING : Kind.PARAGRAPH, 0, element.text(), 0);
    } else {
      element.children().forEach(child -> paragraphs(child, out));
    }
  }
}
