package org.lexalign.extract;

import java.nio.charset.Charset;
import java.util.Optional;

/** The encodings and symbols that RTF names by number or word. */
final class RtfCharsets {
  private RtfCharsets() {}

  /** The encoding of a font by its character set number. */
  static Optional<Charset> ofFont(int number) {
    return switch (number) {
      case 128 -> Optional.of(Charset.forName("windows-31j"));
      case 129 -> Optional.of(Charset.forName("x-windows-949"));
      case 134 -> Optional.of(Charset.forName("GB18030"));
      case 136 -> Optional.of(Charset.forName("Big5"));
      case 161 -> Optional.of(Charset.forName("windows-1253"));
      case 162 -> Optional.of(Charset.forName("windows-1254"));
      case 163 -> Optional.of(Charset.forName("windows-1258"));
      case 177 -> Optional.of(Charset.forName("windows-1255"));
      case 178, 179, 180 -> Optional.of(Charset.forName("windows-1256"));
      case 186 -> Optional.of(Charset.forName("windows-1257"));
      case 204 -> Optional.of(Charset.forName("windows-1251"));
      case 222 -> Optional.of(Charset.forName("x-windows-874"));
      case 238 -> Optional.of(Charset.forName("windows-1250"));
      default -> Optional.empty();
    };
  }

  /** The encoding of a code page by its number. */
  static Charset ofCodePage(int number, Charset otherwise) {
    for (String name : new String[] {"windows-" + number, "x-windows-" + number, "IBM" + number}) {
      if (Charset.isSupported(name)) {
        return Charset.forName(name);
      }
    }
    return switch (number) {
      case 932 -> Charset.forName("windows-31j");
      case 936 -> Charset.forName("GB18030");
      case 950 -> Charset.forName("Big5");
      case 65001 -> java.nio.charset.StandardCharsets.UTF_8;
      default -> otherwise;
    };
  }

  /** The character that a control word stands for; empty for any other word. */
  static String symbol(String word) {
    return switch (word) {
      case "emdash" -> "—";
      case "endash" -> "–";
      case "lquote" -> "‘";
      case "rquote" -> "’";
      case "ldblquote" -> "“";
      case "rdblquote" -> "”";
      case "bullet" -> "•";
      case "_" -> "-";
      default -> "";
    };
  }
}
