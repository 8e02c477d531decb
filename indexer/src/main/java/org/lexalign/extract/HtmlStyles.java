package org.lexalign.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's style sheet and style attributes say that changes the meaning of text: raised,
 * struck through, hidden, bold, block-like. Only rules for a class, or a tag with a class, are
 * read; rules for print or other media are not.
 */
final class HtmlStyles {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]{1,2000})\\{([^{}]{0,5000})\\}");
  private static final Pattern SELECTOR = Pattern.compile("([a-z][a-z0-9]*)?\\.([\\w-]+)");
  private static final Pattern RAISED_BY = Pattern.compile("top:-\\d|mso-text-raise:[1-9.]");

  /** A meaning that style gives to text. */
  enum Trait {
    RAISED,
    STRUCK,
    HIDDEN,
    BOLD,
    PLAIN_WEIGHT,
    BLOCK
  }

  private final Map<String, Set<Trait>> byClass = new HashMap<>();

  private HtmlStyles() {}

  static HtmlStyles of(Document document) {
    HtmlStyles styles = new HtmlStyles();
    for (Element sheet : document.select("style")) {
      String media = sheet.attr("media").toLowerCase(Locale.ROOT);
      if (media.isEmpty() || media.contains("all") || media.contains("screen")) {
        styles.add(sheet.data());
      }
    }
    return styles;
  }

  private void add(String css) {
    String plain = COMMENT.matcher(css.toLowerCase(Locale.ROOT)).replaceAll(" ");
    Matcher rule = RULE.matcher(withoutMediaRules(plain));
    while (rule.find()) {
      Set<Trait> traits = traits(rule.group(2));
      if (traits.isEmpty()) {
        continue;
      }
      for (String selector : rule.group(1).split(",")) {
        Matcher matcher = SELECTOR.matcher(selector.strip());
        if (matcher.matches()) {
          String tag = matcher.group(1) == null ? "" : matcher.group(1);
          byClass
              .computeIfAbsent(tag + "." + matcher.group(2), k -> new HashSet<>())
              .addAll(traits);
        }
      }
    }
  }

  private static String withoutMediaRules(String css) {
    StringBuilder out = new StringBuilder(css.length());
    int from = 0;
    for (int at = css.indexOf("@media"); at >= 0; at = css.indexOf("@media", from)) {
      out.append(css, from, at);
      int depth = 0;
      int i = at;
      while (i < css.length()) {
        char c = css.charAt(i++);
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (c == '}' && depth <= 0) {
          break;
        }
      }
      from = i;
    }
    return out.append(css.substring(Math.min(from, css.length()))).toString();
  }

  /** The traits that the element's own classes and style attribute give. */
  Set<Trait> of(Element element) {
    String style = element.attr("style");
    String classes = element.className();
    if (style.isEmpty() && (classes.isEmpty() || byClass.isEmpty())) {
      return Set.of();
    }
    Set<Trait> traits = style.isEmpty() ? new HashSet<>() : traits(style.toLowerCase(Locale.ROOT));
    if (!classes.isEmpty()) {
      for (String name : classes.toLowerCase(Locale.ROOT).split("\\s+")) {
        traits.addAll(byClass.getOrDefault("." + name, Set.of()));
        traits.addAll(byClass.getOrDefault(element.normalName() + "." + name, Set.of()));
      }
    }
    return traits;
  }

  private static Set<Trait> traits(String declarations) {
    String css = declarations.replace(" ", "").replace("\n", "").replace("\t", "");
    Set<Trait> traits = new HashSet<>();
    boolean smaller = css.contains("font-size:");
    if (css.contains("vertical-align:super")
        || (smaller && css.matches(".*vertical-align:(?:text-)?top.*"))
        || (css.contains("position:relative") && RAISED_BY.matcher(css).find())
        || css.contains("mso-text-raise:") && RAISED_BY.matcher(css).find()) {
      traits.add(Trait.RAISED);
    }
    if (css.contains("line-through")) {
      traits.add(Trait.STRUCK);
    }
    if (css.contains("display:none") || css.contains("visibility:hidden")) {
      traits.add(Trait.HIDDEN);
    }
    if (css.matches(".*font-weight:(?:bold|[6-9]00).*")) {
      traits.add(Trait.BOLD);
    } else if (css.matches(".*font-weight:(?:normal|[1-5]00).*")) {
      traits.add(Trait.PLAIN_WEIGHT);
    }
    if (css.matches(".*display:(?:block|list-item|table|flex).*")) {
      traits.add(Trait.BLOCK);
    }
    return traits;
  }
}
