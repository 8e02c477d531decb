package org.lexalign.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks a paragraph into lines at spaces. */
final class Wrapped {
  private Wrapped() {}

  /** Lines of at most that many characters, unless a single word is longer. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
