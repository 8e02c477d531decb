package org.lexalign.extract;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Mends what PDF files do to Arabic: presentation forms, lost marks, brackets the wrong way. */
final class ArabicText {
  private static final Pattern LOST =
      Pattern.compile("(?<=[\\u0600-\\u06FF])\\uFFFD+(?=[\\u0600-\\u06FF])");
  private static final Pattern TURNED = Pattern.compile("\\)[\\s\\d٠-٩/\\u0621-\\u064A]{1,12}\\(");
  private static final Pattern RIGHT = Pattern.compile("\\([\\s\\d٠-٩/\\u0621-\\u064A]{1,12}\\)");
  private static final char TATWEEL = '\u0640';

  private ArabicText() {}

  /** Whether the character is a letter written from right to left. */
  static boolean isRightToLeft(int c) {
    return (c >= 0x590 && c <= 0x8FF && Character.isLetter(c))
        || (c >= 0xFB1D && c <= 0xFDFF)
        || (c >= 0xFE70 && c <= 0xFEFC);
  }

  /** The lines of a document, mended; lines without Arabic stay as they are. */
  static List<String> mend(List<String> lines) {
    List<String> mended = lines.stream().map(ArabicText::mendLine).toList();
    long turned = mended.stream().mapToLong(l -> TURNED.matcher(l).results().count()).sum();
    long right = mended.stream().mapToLong(l -> RIGHT.matcher(l).results().count()).sum();
    return turned > right ? mended.stream().map(ArabicText::turnBrackets).toList() : mended;
  }

  private static String mendLine(String line) {
    if (line.chars().noneMatch(ArabicText::isRightToLeft)) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= 0xFE70 && c <= 0xFE7F) {
        // a mark by itself decomposes to a space or a stretch with the mark on it
        out.append(
            Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                .replaceAll("[ \u0640]", ""));
      } else if ((c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC)) {
        out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (c != TATWEEL) {
        out.append(c);
      }
    }
    return TextFold.fold(LOST.matcher(out).replaceAll(""));
  }

  private static String turnBrackets(String line) {
    if (line.chars().noneMatch(ArabicText::isRightToLeft)) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      out.append(c == '(' ? ')' : c == ')' ? '(' : c == '[' ? ']' : c == ']' ? '[' : c);
    }
    return out.toString();
  }
}
