package org.lexalign.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexalign.language.Labels;

/** Labels as keys: {@code 189 BIS.} and {@code 189bis} name one article. */
public final class LabelKeys {
  private static final int LONGEST_RANGE = 200;
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,6})(.*)", Pattern.DOTALL);
  private static final Pattern DECIMAL = Pattern.compile("[0-9]+[.][0-9]");
  private static final String INSERTED = "+";

  private LabelKeys() {}

  /** The key of a label; a pinpoint in brackets is cut off. */
  public static String key(String label) {
    return isPlain(label) ? label : Labels.article(label);
  }

  /** Key of the end of a range; a range of paragraphs, 5(1) to (4), stays in its article. */
  static String lastKey(String label, String labelTo) {
    boolean paragraph = labelTo.startsWith("(") && !label.startsWith("(");
    return paragraph || labelTo.isEmpty() ? key(label) : key(labelTo);
  }

  /** Digits with at most one point between two of them, as most labels are. */
  private static boolean isPlain(String label) {
    int points = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      points += c == '.' && i > 0 && i < label.length() - 1 ? 1 : 0;
      if (c < '0' && c != '.' || c > '9') {
        return false;
      }
    }
    return points <= 1 && !label.startsWith(".") && !label.endsWith(".");
  }

  /**
   * Keys under which a reference to a label or a range of labels is indexed. A range gives each
   * number in it, and lets in the articles inserted after one; it may let in one too many.
   */
  static Set<String> referred(String label, String labelTo) {
    String from = key(label);
    String to = lastKey(label, labelTo);
    Set<String> keys = new LinkedHashSet<>(List.of(from));
    keys.add(to);
    keys.remove("");
    withoutParagraphs(keys);
    Matcher first = NUMBER.matcher(from);
    Matcher last = NUMBER.matcher(to);
    if (from.equals(to) || !first.matches() || !last.matches()) {
      return keys;
    }
    int low = Integer.parseInt(first.group(1));
    int high = Integer.parseInt(last.group(1));
    if (low < high && high - low <= LONGEST_RANGE) {
      for (int i = low; i <= high; i++) {
        if (i > low || first.group(2).isEmpty()) {
          keys.add(Integer.toString(i));
        }
        if (i < high || !last.group(2).isEmpty()) {
          keys.add(i + INSERTED);
        }
      }
    } else if (low == high && first.group(2).length() == 1 && last.group(2).length() == 1) {
      for (char c = first.group(2).charAt(0); c <= last.group(2).charAt(0); c++) {
        keys.add(low + "" + c);
      }
    }
    return keys;
  }

  /** What 189.5 refers to, article or paragraph, depends on how the act numbers its articles. */
  private static void withoutParagraphs(Set<String> keys) {
    for (String key : List.copyOf(keys)) {
      int point = key.indexOf('.');
      if (point > 0) {
        keys.add(key.substring(0, point));
      }
    }
  }

  /** The key of a label in an act that is named by words. */
  static String inAct(String key, String name) {
    return key + ' ' + name;
  }

  /** Whether articles are numbered with decimals where this label stands. */
  static boolean isDecimal(String key) {
    return DECIMAL.matcher(key).lookingAt();
  }

  /** Keys of {@link #referred} that name the provision with this label. */
  static List<String> names(String label) {
    String key = key(label);
    Matcher number = NUMBER.matcher(key);
    return number.matches() && !number.group(2).isEmpty()
        ? List.of(key, Integer.parseInt(number.group(1)) + INSERTED)
        : List.of(key);
  }
}
