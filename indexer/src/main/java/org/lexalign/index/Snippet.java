package org.lexalign.index;

import java.util.ArrayList;
import java.util.List;
import org.lexalign.index.SearchResult.Span;

/** The part of a text that holds most of the marks. */
record Snippet(String text, List<Span> marks) {
  private static final int LENGTH = 280;
  private static final int BEFORE = 60;
  private static final int SLACK = 24;
  private static final String CUT = "…";

  /**
   * Cuts a snippet.
   *
   * @param spans what matched, ascending
   */
  static Snippet of(String text, List<Span> spans) {
    int from = begin(text, bestStart(spans));
    int to = end(text, from);
    String head = from > 0 ? CUT : "";
    String cut = text.substring(from, to).replace('\n', ' ');
    List<Span> marks = new ArrayList<>();
    int last = from;
    for (Span span : spans) {
      int start = Math.max(span.start(), last);
      if (start < span.end() && span.end() <= to) {
        int shift = head.length() - from;
        marks.add(new Span(start + shift, span.end() + shift));
        last = span.end();
      }
    }
    return new Snippet(head + cut + (to < text.length() ? CUT : ""), marks);
  }

  private static int bestStart(List<Span> spans) {
    int best = 0;
    int most = 0;
    for (Span first : spans) {
      int limit = first.start() + LENGTH - BEFORE;
      int count =
          (int) spans.stream().filter(s -> s.start() >= first.start() && s.end() <= limit).count();
      if (count > most) {
        most = count;
        best = first.start();
      }
    }
    return best;
  }

  /** Some way before the first mark, at the beginning of a word where there is one near. */
  private static int begin(String text, int mark) {
    int from = Math.max(0, mark - BEFORE);
    if (from == 0) {
      return 0;
    }
    for (int i = from; i < Math.min(mark, from + SLACK); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
  }

  private static int end(String text, int from) {
    int to = Math.min(text.length(), from + LENGTH);
    if (to == text.length()) {
      return to;
    }
    for (int i = to; i > to - SLACK; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }
}
