package org.lexalign.extract;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses XML without document types, external entities or network. */
final class XmlTree {
  private static final int DEEPEST = 250;

  private XmlTree() {}

  /**
   * The root element. The text begins with the declaration or the root.
   *
   * @throws IOException if the document is not well-formed
   */
  static XmlElement parse(String xml, BlockCollector limits) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml.strip()));
      return read(reader, limits);
    } catch (XMLStreamException e) {
      throw new IOException(Problems.message(e), e);
    }
  }

  private static XmlElement read(XMLStreamReader reader, BlockCollector limits)
      throws XMLStreamException, IOException {
    Deque<XmlElement> open = new ArrayDeque<>();
    int events = 0;
    while (reader.hasNext()) {
      if ((++events & 0x3FFF) == 0) {
        limits.checkTime();
      }
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          XmlElement element =
              new XmlElement(reader.getLocalName(), attributes(reader), new ArrayList<>());
          if (!open.isEmpty()) {
            open.element().content().add(element);
          }
          open.push(element);
          if (open.size() > DEEPEST) {
            throw new LimitExceeded("unreadable.too-deep", DEEPEST);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          XmlElement element = open.pop();
          if (open.isEmpty()) {
            return element;
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!open.isEmpty()) {
            open.element().content().add(reader.getText());
          }
        }
        default -> {}
      }
    }
    throw new IOException("no root element");
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    if (reader.getAttributeCount() == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }
}
