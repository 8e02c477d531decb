package org.lexalign.extract;

/** Cuts RTF into groups, control words and bytes of text. One per file. */
final class RtfTokens {
  /** What a token is. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A control word or symbol, with or without a number. */
    CONTROL,
    /** One byte of text. */
    BYTE,
    END
  }

  private final byte[] bytes;
  private int at;
  private String word = "";
  private int number;
  private boolean numbered;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Name of the control word just read. */
  String word() {
    return word;
  }

  /** Its number, or the value of the byte just read. */
  int number() {
    return number;
  }

  /** Whether the control word just read switches something on: no number, or one that is not 0. */
  boolean isOn() {
    return !numbered || number != 0;
  }

  Kind next() {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xFF;
      switch (c) {
        case '{' -> {
          return Kind.OPEN;
        }
        case '}' -> {
          return Kind.CLOSE;
        }
        case '\\' -> {
          return control();
        }
        case '\r', '\n' -> {}
        default -> {
          number = c;
          return Kind.BYTE;
        }
      }
    }
    return Kind.END;
  }

  private Kind control() {
    if (at >= bytes.length) {
      return Kind.END;
    }
    int c = bytes[at] & 0xFF;
    numbered = false;
    number = 0;
    if (!isLetter(c)) {
      at++;
      if (c == '\'' && at + 1 < bytes.length) {
        number = Math.max(0, hex(bytes[at]) * 16 + hex(bytes[at + 1]));
        at += 2;
        return Kind.BYTE;
      }
      if (c == '\\' || c == '{' || c == '}') {
        number = c;
        return Kind.BYTE;
      }
      word = String.valueOf((char) c);
      return Kind.CONTROL;
    }
    int start = at;
    while (at < bytes.length && isLetter(bytes[at] & 0xFF)) {
      at++;
    }
    word = new String(bytes, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
    readNumber();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    return Kind.CONTROL;
  }

  private void readNumber() {
    boolean negative = at < bytes.length && bytes[at] == '-';
    int digits = negative ? at + 1 : at;
    long value = 0;
    int i = digits;
    while (i < bytes.length && bytes[i] >= '0' && bytes[i] <= '9' && i - digits < 10) {
      value = value * 10 + bytes[i++] - '0';
    }
    if (i > digits) {
      numbered = true;
      number = (int) (negative ? -value : value);
      at = i;
    }
  }

  /** Passes over bytes that stand in for a character already given; a picture's data. */
  void skip(int count) {
    at = Math.min(bytes.length, at + Math.max(0, count));
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static int hex(byte digit) {
    return Character.digit(digit, 16);
  }
}
