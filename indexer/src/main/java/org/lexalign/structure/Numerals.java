package org.lexalign.structure;

import java.util.Locale;
import java.util.Map;

/** The ways in which a subdivision is numbered, each with the place that a label stands for. */
enum Numerals {
  DIGITS,
  LETTERS,
  /** aa, bb, cc: the second round of letters, one level deeper. */
  DOUBLE_LETTERS,
  ROMAN,
  CYRILLIC,
  ARABIC,
  CHINESE,
  CIRCLED,
  /** Number words of the grammar. */
  WORDS,
  /** A mark without a number. */
  NONE;

  private static final String CYRILLIC_LETTERS = "абвгдежзиклмнопрстуфхцчшщэюя";
  private static final String ARABIC_LETTERS = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

  /**
   * Place of the label in its list.
   *
   * @return 1 for the first, 0 if the label is not a numeral of this sort
   */
  int value(String label, Map<String, Integer> words) {
    return switch (this) {
      case DIGITS -> leadingNumber(label);
      case LETTERS -> letters(label);
      case DOUBLE_LETTERS ->
          label.length() == 2 && label.charAt(0) == label.charAt(1) ? letter(label.charAt(0)) : 0;
      case ROMAN -> roman(label);
      case CYRILLIC -> CYRILLIC_LETTERS.indexOf(Character.toLowerCase(label.charAt(0))) + 1;
      case ARABIC -> ARABIC_LETTERS.indexOf(hamza(label.charAt(0))) + 1;
      case CHINESE -> chinese(label);
      case CIRCLED -> label.charAt(0) - '①' + 1;
      case WORDS -> words.getOrDefault(Labels.fold(label), 0);
      case NONE -> 1;
    };
  }

  /** The number at the start, in any decimal digits; 0 if none. */
  static int leadingNumber(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit < 0 || value > 9_999_999) {
        break;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static int letters(String label) {
    int value = 0;
    for (int i = 0; i < label.length() && Character.isLetter(label.charAt(i)); i++) {
      if (i == 2) {
        return 0;
      }
      value = value * 26 + letter(label.charAt(i));
    }
    return value;
  }

  private static int letter(char c) {
    if (c == 'ñ') {
      return 'n' - 'a' + 1;
    }
    char lower = Character.toLowerCase(c);
    return lower >= 'a' && lower <= 'z' ? lower - 'a' + 1 : 0;
  }

  /** Value of a Roman numeral; 0 if it is none. */
  static int roman(String text) {
    int value = 0;
    int last = 0;
    String upper = text.toUpperCase(Locale.ROOT);
    for (int i = upper.length() - 1; i >= 0; i--) {
      int digit =
          switch (upper.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            case 'D' -> 500;
            case 'M' -> 1000;
            default -> 0;
          };
      if (digit == 0) {
        return 0;
      }
      value += digit < last ? -digit : digit;
      last = Math.max(last, digit);
    }
    return value;
  }

  /** Value of a Chinese numeral up to 9,999; 0 if it is none. */
  static int chinese(String text) {
    int total = 0;
    int current = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = c == '零' ? 0 : c == '两' || c == '兩' ? 2 : CHINESE_DIGITS.indexOf(c);
      int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
      if (unit > 0) {
        total += Math.max(current, current == 0 ? 1 : current) * unit;
        current = 0;
      } else if (digit >= 0) {
        current = total == 0 && i > 0 && unitBefore(text, i) == 0 ? current * 10 + digit : digit;
      } else {
        return 0;
      }
    }
    return total + current;
  }

  private static int unitBefore(String text, int i) {
    return "十百千".indexOf(text.charAt(i - 1)) + 1;
  }

  /** The number in Chinese numerals, 1 to 9,999. */
  static String toChinese(int number) {
    String[] units = {"", "十", "百", "千"};
    StringBuilder out = new StringBuilder();
    boolean zero = false;
    for (int power = 3, scale = 1000; power >= 0; power--, scale /= 10) {
      int digit = number / scale % 10;
      if (digit == 0) {
        zero = !out.isEmpty();
        continue;
      }
      if (zero) {
        out.append('零');
        zero = false;
      }
      if (!(power == 1 && digit == 1 && out.isEmpty())) {
        out.append(CHINESE_DIGITS.charAt(digit));
      }
      out.append(units[power]);
    }
    return out.toString();
  }

  private static char hamza(char c) {
    return c == 'ا' || c == 'إ' || c == 'آ' ? 'أ' : c == 'ى' ? 'ي' : c;
  }
}
