package org.lexalign.structure;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of articles: how they are written in a node and how they follow one another. */
final class Labels {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ORDINAL_SIGNS =
      Pattern.compile("(?<=\\d)\\.?\\s*[ºª°](?=$|[^\\w])|\\.$");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B]+");
  private static final Pattern WORD = Pattern.compile("\\b\\p{L}{3,}");
  private static final Pattern DASHES = Pattern.compile("\\s*[‐‑‒–—―-]\\s*(?=[\\dA-Za-z])");
  private static final String HAN = "[〇零一二三四五六七八九十百千两]+";
  private static final Pattern EAST_ASIAN =
      Pattern.compile("(" + HAN + "|\\d+)(?:[条條조])?(?:[之の의]([一二三四五六七八九十]+|\\d+))?");
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Labels() {}

  /** Lower case without accents, for looking up number words. */
  static String fold(String text) {
    String plain = text;
    if (!isAscii(text)) {
      plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
      plain = plain.replace("ـ", "").replace('ى', 'ي').replace('ة', 'ه');
    }
    return plain.toLowerCase(Locale.ROOT).strip();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** The label as it is kept in a node: white space, digits and suffixes in one form. */
  static String canonical(String printed, Grammar grammar) {
    String label = digits(SPACES.matcher(printed).replaceAll(" ").strip());
    label = ORDINAL_SIGNS.matcher(label).replaceAll("").strip();
    label = DASHES.matcher(label).replaceAll("-");
    if (!label.isEmpty() && Character.isDigit(label.charAt(0))) {
      label = WORD.matcher(label).replaceAll(m -> m.group().toLowerCase(Locale.ROOT));
    } else if (label.equals(label.toUpperCase(Locale.ROOT)) && label.length() > 3) {
      label = label.toLowerCase(Locale.ROOT);
      if (label.indexOf(' ') > 0) {
        label = Character.toTitleCase(label.charAt(0)) + label.substring(1);
      }
    }
    return grammar.digitLabels() ? inDigits(label, grammar.words()) : label;
  }

  private static String inDigits(String label, Map<String, Integer> words) {
    Matcher eastAsian = EAST_ASIAN.matcher(label.replace(" ", ""));
    if (eastAsian.matches()) {
      String main = figure(eastAsian.group(1));
      return eastAsian.group(2) == null ? main : main + "-" + figure(eastAsian.group(2));
    }
    Integer value = words.get(fold(label));
    return value == null ? label : Integer.toString(value);
  }

  private static String figure(String number) {
    int value = Numerals.leadingNumber(number);
    return Integer.toString(value > 0 ? value : Numerals.chinese(number));
  }

  /** Full-width, Arabic-Indic and superscript digits as ASCII; a superscript after a dot. */
  static String digits(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 2);
    boolean raised = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int up = SUPERSCRIPTS.indexOf(c);
      if (up >= 0) {
        if (!raised && !out.isEmpty() && Character.isDigit(out.charAt(out.length() - 1))) {
          out.append('.');
        }
        out.append((char) ('0' + up));
        raised = true;
        continue;
      }
      raised = false;
      int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
      out.append(digit >= 0 ? (char) ('0' + digit) : c == '－' || c == 'ـ' ? '-' : c);
    }
    return out.toString();
  }

  /** The main number and what follows it; empty if the label has no number. */
  static Optional<Number> number(String label, Grammar grammar) {
    int i = 0;
    while (i < label.length() && !Character.isDigit(label.charAt(i))) {
      i++;
    }
    if (i < label.length()) {
      int end = i;
      while (end < label.length() && Character.isDigit(label.charAt(end))) {
        end++;
      }
      int main = Numerals.leadingNumber(label.substring(i, end));
      String suffix = label.substring(end).strip();
      if (grammar.suffixEitherSide() && suffix.startsWith("-")) {
        int other = Numerals.leadingNumber(suffix.substring(1));
        if (other > main) {
          return Optional.of(new Number(other, "-" + main));
        }
      }
      return Optional.of(new Number(main, suffix));
    }
    String folded = fold(label);
    Integer word = grammar.words().get(folded);
    if (word == null && folded.lastIndexOf(' ') > 0) {
      word = grammar.words().get(folded.substring(folded.lastIndexOf(' ') + 1));
    }
    if (word != null) {
      return Optional.of(new Number(word, ""));
    }
    int roman = Numerals.roman(label);
    return roman > 0 ? Optional.of(new Number(roman, "")) : Optional.empty();
  }

  /** A label's place in its series. */
  record Number(int main, String suffix) {}
}
