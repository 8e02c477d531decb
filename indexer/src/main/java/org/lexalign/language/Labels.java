package org.lexalign.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes provision numbers comparable, however an act or a reference to it prints them. */
public final class Labels {
  private static final Pattern SUPERSCRIPT = Pattern.compile("[\u00B9\u00B2\u00B3\u2070-\u2079]+");
  private static final Pattern ORDINAL =
      Pattern.compile("(?<=\\d)\\.?(?:[\u00BA\u00AA\u00B0]|er\\b)");
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}\u0640]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern MIRRORED = Pattern.compile("\\)([^()]*)\\(");
  private static final Pattern WRAPPED = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern LETTER_STOP = Pattern.compile("(?<=\\p{L})\\.(?=\\d)");
  private static final Pattern TRAILING = Pattern.compile("[.:;,)\\-]+$");
  private static final Pattern HAN_NUMBER = Pattern.compile("[零〇一二三四五六七八九十百千两]+");
  private static final Pattern HAN_ARTICLE = Pattern.compile("第?(\\d+)[条條款項项]?(?:之(\\d+))?");
  private static final Pattern HAN_PINPOINT =
      Pattern.compile("(第?[零〇一二三四五六七八九十百千两\\d]+[条條](?:之[一二三四五六七八九十\\d]+)?)第");
  private static final Pattern OPEN_ONLY = Pattern.compile("\\(([^()]+)");
  private static final Pattern REPEATED = Pattern.compile("مكررا");
  private static final String HAN_DIGITS = "零一二三四五六七八九";

  private Labels() {}

  /**
   * A label in its comparable form: lower case, digits of all scripts as ASCII, no spaces,
   * superscript figures after a point ({@code 242¹} is {@code 242.1}), Chinese numerals as figures
   * ({@code 第二百八十七条之一} is {@code 287-1}), no brackets around the whole.
   */
  public static String normalise(String label) {
    String text = SUPERSCRIPT.matcher(label).replaceAll(Labels::suffix);
    text = text.startsWith(".") ? text.substring(1) : text;
    text = ORDINAL.matcher(text).replaceAll("");
    text = Normalizer.normalize(text, Normalizer.Form.NFKC);
    text = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    text = asciiDigits(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    text = SPACE.matcher(DASH.matcher(text).replaceAll("-")).replaceAll("");
    text = HAN_NUMBER.matcher(text).replaceAll(Labels::figures);
    Matcher han = HAN_ARTICLE.matcher(text);
    if (han.matches()) {
      return han.group(2) == null ? han.group(1) : han.group(1) + "-" + han.group(2);
    }
    text = REPEATED.matcher(text).replaceAll("مكرر");
    if (text.indexOf(')') < text.indexOf('(')) {
      text = MIRRORED.matcher(text).replaceAll("($1)");
    }
    Matcher wrapped = WRAPPED.matcher(text);
    if (wrapped.matches()) {
      text = wrapped.group(1);
    }
    Matcher open = OPEN_ONLY.matcher(text);
    if (open.matches()) {
      text = open.group(1);
    }
    text = LETTER_STOP.matcher(text).replaceAll("");
    return text.indexOf('(') >= 0 ? text : TRAILING.matcher(text).replaceAll("");
  }

  /** The part of a label that names the article or section, in comparable form, no pinpoint. */
  public static String article(String label) {
    Matcher pinpoint = HAN_PINPOINT.matcher(label);
    String text = normalise(pinpoint.lookingAt() ? pinpoint.group(1) : label);
    int bracket = text.indexOf('(');
    return bracket > 0 ? text.substring(0, bracket) : text;
  }

  private static String suffix(MatchResult match) {
    return "." + Normalizer.normalize(match.group(), Normalizer.Form.NFKC);
  }

  private static String asciiDigits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      boolean digit = Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
      out.append(digit ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return out.toString();
  }

  private static String figures(MatchResult match) {
    return String.valueOf(hanNumber(match.group()));
  }

  /** Value of Chinese numerals, positional ({@code 二三六}) or with multipliers. */
  static int hanNumber(String text) {
    int total = 0;
    int digit = -1;
    for (char c : text.replace('〇', '零').replace('两', '二').toCharArray()) {
      int multiplier =
          switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
          };
      if (multiplier > 0) {
        total += (digit < 0 ? 1 : digit) * multiplier;
        digit = -1;
      } else {
        int value = HAN_DIGITS.indexOf(c);
        digit = digit > 0 ? digit * 10 + value : value;
      }
    }
    return total + Math.max(digit, 0);
  }
}
