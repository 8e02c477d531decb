package org.lexalign.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the marks inside a Markdown line into plain text. */
final class MarkdownInline {
  private static final Pattern IMAGE =
      Pattern.compile("!\\[[^\\]\\n]{0,500}\\]\\([^)\\n]{0,1000}\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\n]{1,1000})\\]\\((?:[^()\\n]|\\([^()\\n]*\\)){0,1000}\\)");
  private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^([\\w-]{1,8})\\](?!:)");
  private static final Pattern RAISED = Pattern.compile("\\^(\\d{1,3})\\b\\^?|\\^\\((\\d{1,3})\\)");
  private static final Pattern RAISED_TAG =
      Pattern.compile("(?i)<sup\\b[^>]{0,200}>(.{0,60}?)</sup>");
  private static final Pattern STRUCK =
      Pattern.compile("~~(.{1,20000}?)~~|(?is)<(?:s|del|strike)>(.{1,20000}?)</(?:s|del|strike)>");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>\\n]{0,500}>");
  private static final Pattern STRONG =
      Pattern.compile("(\\*{1,3})(?=\\S)([^*\\n]{1,4000}?)(?<=\\S)\\1(?!\\*)");
  private static final Pattern UNDERLINED =
      Pattern.compile("(?<![\\w_])(_{1,3})(?=[^\\s_])([^_\\n]{1,4000}?)(?<=\\S)\\1(?![\\w_])");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\\w{2,10});");
  private static final String ESCAPABLE = "\\`*_{}[]()<>#+-.!|~^$&=:;,/\"'";

  /** Stands for escaped characters while marks are read; a private-use block of ASCII's size. */
  private static final char SHIELD = '\uE000';

  private MarkdownInline() {}

  /**
   * A line without its marks.
   *
   * @param text the wording
   * @param struck wordings that were struck through, in order
   */
  record Plain(String text, List<String> struck) {}

  static Plain plain(String source) {
    if (!hasMarks(source)) {
      return new Plain(source, List.of());
    }
    String text = shield(source);
    List<String> struck = new ArrayList<>();
    if (text.contains("~~") || text.indexOf('<') >= 0) {
      text =
          STRUCK
              .matcher(text)
              .replaceAll(m -> {
                struck.add(unshield(strip(m.group(1) == null ? m.group(2) : m.group(1))));
                return " ";
              });
    }
    return new Plain(unshield(strip(text)), List.copyOf(struck));
  }

  private static boolean hasMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\\', '*', '_', '[', '<', '&', '^', '`', '~' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static String strip(String text) {
    String out = text;
    if (out.indexOf('[') >= 0) {
      out = IMAGE.matcher(out).replaceAll("");
      out = NOTE_MARK.matcher(out).replaceAll(m -> quote(TextFold.superscript(m.group(1))));
      out = LINK.matcher(out).replaceAll(m -> quote(m.group(1)));
    }
    if (out.indexOf('^') >= 0) {
      out = RAISED.matcher(out).replaceAll(MarkdownInline::raised);
    }
    if (out.indexOf('<') >= 0) {
      out = RAISED_TAG.matcher(out).replaceAll(m -> quote(TextFold.superscript(m.group(1))));
      out = TAG.matcher(out).replaceAll(m -> m.group().matches("(?i)<br\\s*/?>") ? " " : "");
    }
    if (out.indexOf('*') >= 0) {
      out = STRONG.matcher(out).replaceAll("$2");
      out = STRONG.matcher(out).replaceAll("$2");
    }
    if (out.indexOf('_') >= 0) {
      out = UNDERLINED.matcher(out).replaceAll("$2");
    }
    if (out.indexOf('&') >= 0) {
      out = ENTITY.matcher(out).replaceAll(m -> quote(entity(m.group())));
    }
    return out.replace("`", "");
  }

  private static String raised(MatchResult match) {
    return TextFold.superscript(match.group(1) == null ? match.group(2) : match.group(1));
  }

  private static String quote(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }

  private static String entity(String entity) {
    return org.jsoup.parser.Parser.unescapeEntities(entity, false);
  }

  private static String shield(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0) {
        out.append((char) (SHIELD + text.charAt(++i)));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String unshield(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= SHIELD && c < SHIELD + 0x80 ? (char) (c - SHIELD) : c);
    }
    return out.toString();
  }
}
