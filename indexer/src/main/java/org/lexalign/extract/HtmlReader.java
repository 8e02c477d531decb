package org.lexalign.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads HTML: whole pages, and pieces of it inside Markdown. */
final class HtmlReader {
  private static final int TITLE_SPAN = 20_000;

  private HtmlReader() {}

  /** Adds the page's blocks and returns what the page states of itself. */
  static Map<String, String> read(String html, BlockCollector out) {
    Document document = Jsoup.parse(html, "", Parser.htmlParser());
    return read(document, out);
  }

  /** Adds the blocks of a page that is already parsed. */
  static Map<String, String> read(Document document, BlockCollector out) {
    HtmlChrome chrome = HtmlChrome.of(document);
    Element root = chrome.root(document);
    new HtmlWalker(HtmlStyles.of(document), chrome, out).walk(root);
    out.demoteUnreliableHeadings();
    return metadata(document, root);
  }

  /** Adds the blocks of a piece of HTML. */
  static void readFragment(String html, BlockCollector out) {
    Document document = Jsoup.parseBodyFragment(html);
    new HtmlWalker(HtmlStyles.of(document), HtmlChrome.of(document), out).walk(document.body());
  }

  private static Map<String, String> metadata(Document document, Element root) {
    Map<String, String> stated = new HashMap<>();
    Element html = document.selectFirst("html");
    String language = html == null ? "" : html.attr("lang") + html.attr("xml:lang");
    if (language.length() >= 2) {
      stated.put("language", language.substring(0, 2).toLowerCase(Locale.ROOT));
    }
    for (Element meta : document.select("meta[name^=dc], meta[name^=eli], meta[property^=eli]")) {
      String name = meta.attr("name") + meta.attr("property");
      String key = name.toLowerCase(Locale.ROOT).replaceFirst("^.*[.:]", "");
      stated.putIfAbsent(key, meta.attr("content"));
    }
    String title = TextFold.fold(document.title()).replaceFirst("\\s+[|–—-]\\s+[^|–—]*$", "");
    if (title.length() > 5 && opens(root, title)) {
      stated.put("title", title);
    }
    return FrontMatter.agreed(stated);
  }

  /** Titles of pages are often the site's or another act's; one that the page prints is trusted. */
  private static boolean opens(Element root, String title) {
    String text = root.text();
    String start = TextFold.fold(text.substring(0, Math.min(text.length(), TITLE_SPAN)));
    return start.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT));
  }
}
