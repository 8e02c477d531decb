package org.lexalign.extract;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Builds a page from the XHTML events that Tika's parsers send. */
final class XhtmlDocument extends DefaultHandler {
  private final Document document = Document.createShell("");
  private final BlockCollector limits;
  private Element open = document.body();

  XhtmlDocument(BlockCollector limits) {
    this.limits = limits;
  }

  Document document() {
    return document;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    limits.checkTime();
    if (isFrame(name)) {
      return;
    }
    Element element = open.appendElement(name);
    for (int i = 0; i < attributes.getLength(); i++) {
      element.attr(attributes.getLocalName(i), attributes.getValue(i));
    }
    open = element;
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (!isFrame(name) && open.parent() != null) {
      open = open.parent();
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    open.appendChild(new TextNode(new String(characters, start, length)));
  }

  private static boolean isFrame(String name) {
    return switch (name) {
      case "html", "head", "body", "meta", "title" -> true;
      default -> false;
    };
  }
}
