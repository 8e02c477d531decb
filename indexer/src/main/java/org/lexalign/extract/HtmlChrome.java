package org.lexalign.extract;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tells the page around an act (menus, search boxes, footers) from the act by the markup. */
final class HtmlChrome {
  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "object",
          "select",
          "option",
          "textarea",
          "button",
          "input",
          "label",
          "datalist",
          "map",
          "audio",
          "video",
          "canvas",
          "head",
          "dialog",
          "xml");
  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "search", "contentinfo", "menu", "menubar", "dialog");
  private static final Pattern CHROME_NAME =
      Pattern.compile(
          "(?:^|[-_\\s])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|footer|toolbar|cookies?"
              + "|share|social|login|search|adverts?|ads|banner|related|popup|modal|tooltip)(?:$|[-_\\s])");

  /** An element that holds more of the page's text than this is the page, whatever its name. */
  private static final double MAIN_SHARE = 0.3;

  private final int total;

  private HtmlChrome(int total) {
    this.total = total;
  }

  static HtmlChrome of(Document document) {
    return new HtmlChrome(Math.max(1, length(document.body())));
  }

  /** The element that holds the act: a main element with most of the text, or the whole body. */
  Element root(Document document) {
    Elements mains = document.select("main, [role=main], article");
    return mains.stream()
        .filter(m -> length(m) > total / 2)
        .min(Comparator.comparingInt(HtmlChrome::length))
        .orElse(document.body());
  }

  /** Whether the element holds nothing of the act. */
  boolean isChrome(Element element) {
    String tag = element.normalName();
    if (NO_TEXT.contains(tag)) {
      return true;
    }
    boolean named =
        tag.equals("nav")
            || tag.equals("footer")
            || ROLES.contains(element.attr("role"))
            || CHROME_NAME.matcher(names(element)).find();
    return named && length(element) < total * MAIN_SHARE && (tag.equals("nav") || isLinks(element));
  }

  private static String names(Element element) {
    String names = element.className() + " " + element.id();
    return names.length() == 1 ? "" : names.toLowerCase(Locale.ROOT);
  }

  /** Mostly links, or so short that it is no provision. */
  private static boolean isLinks(Element element) {
    int all = length(element);
    int links = element.select("a").stream().mapToInt(HtmlChrome::length).sum();
    return links * 2 > all || all < 80;
  }

  private static int length(Element element) {
    return element == null ? 0 : element.text().length();
  }
}
