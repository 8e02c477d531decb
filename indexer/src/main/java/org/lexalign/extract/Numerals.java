package org.lexalign.extract;

import java.util.Locale;

/** Numbers as word processors and browsers print them before paragraphs. */
final class Numerals {
  private static final String ARABIC_LETTERS = "أبجدهوزحطيكلمنسعفصقرشت";

  private Numerals() {}

  /** The number in a format, by its name in Word, OpenDocument or HTML. */
  static String of(int number, String format) {
    return switch (format) {
      case "lowerLetter", "a" -> letter(number);
      case "upperLetter", "A" -> letter(number).toUpperCase(Locale.ROOT);
      case "lowerRoman", "i" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperRoman", "I" -> roman(number);
      case "arabicAlpha", "arabicAbjad" ->
          number <= ARABIC_LETTERS.length()
              ? String.valueOf(ARABIC_LETTERS.charAt(number - 1))
              : Integer.toString(number);
      case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
      case "none", "" -> "";
      default -> Integer.toString(number);
    };
  }

  private static String letter(int number) {
    String last = Character.toString((char) ('a' + (number - 1) % 26));
    return number > 26 ? letter((number - 1) / 26) + last : last;
  }

  private static String roman(int number) {
    if (number > 3999) {
      return Integer.toString(number);
    }
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < values.length; i++) {
      for (; rest >= values[i]; rest -= values[i]) {
        out.append(signs[i]);
      }
    }
    return out.toString();
  }
}
