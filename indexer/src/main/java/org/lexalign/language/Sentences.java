package org.lexalign.language;

import com.ibm.icu.text.BreakIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Cuts texts into sentences: with OpenNLP's model where the language has one, else by the rules of
 * Unicode. Either way no sentence ends after an abbreviation of the pack or after a lone letter or
 * figure, and line ends always end one.
 */
final class Sentences {
  private final String model;
  private final Locale locale;
  private final Set<String> abbreviations = new HashSet<>();
  private SentenceDetectorME detector;

  private Sentences(String model, Locale locale, List<String> abbreviations) {
    this.model = model;
    this.locale = locale;
    abbreviations.forEach(word -> this.abbreviations.add(word.toLowerCase(Locale.ROOT)));
  }

  static Sentences of(PackFile file) {
    return new Sentences(
        file.models().sentences(),
        Locale.forLanguageTag(file.language()),
        file.sentences().abbreviations());
  }

  /** Sentences in reading order, without white space around them. */
  List<TextSpan> split(String text) {
    List<TextSpan> spans = new ArrayList<>();
    int line = 0;
    while (line <= text.length()) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end;
      addLine(text, line, end, spans);
      line = end + 1;
    }
    return spans;
  }

  private void addLine(String text, int from, int to, List<TextSpan> spans) {
    int start = from;
    for (int end : ends(text.substring(from, to))) {
      int boundary = from + end;
      if (boundary < to && continues(text, start, boundary)) {
        continue;
      }
      addTrimmed(text, start, boundary, spans);
      start = boundary;
    }
    addTrimmed(text, start, to, spans);
  }

  private static void addTrimmed(String text, int from, int to, List<TextSpan> spans) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      spans.add(new TextSpan(start, end));
    }
  }

  /** Whether the words before a boundary are an abbreviation, a lone letter or a figure. */
  private boolean continues(String text, int start, int boundary) {
    int end = boundary;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end == start || text.charAt(end - 1) != '.') {
      return false;
    }
    int word = end - 1;
    while (word > start && !Character.isWhitespace(text.charAt(word - 1))) {
      word--;
    }
    String last = text.substring(word, end - 1).toLowerCase(Locale.ROOT);
    String bare = last.substring(lastOpening(last) + 1);
    boolean lone = bare.length() == 1 || bare.chars().allMatch(Character::isDigit);
    return lone || abbreviations.contains(bare);
  }

  /**
   * Place of the last bracket, quotation mark or apostrophe before the end of a word; -1 if none.
   */
  private static int lastOpening(String word) {
    int last = -1;
    for (int i = 0; i < word.length() - 1; i++) {
      last = "('’\"«“[".indexOf(word.charAt(i)) >= 0 ? i : last;
    }
    return last;
  }

  private List<Integer> ends(String line) {
    return model.isEmpty() ? unicodeEnds(line) : modelEnds(line);
  }

  private List<Integer> unicodeEnds(String line) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
    breaks.setText(line);
    List<Integer> ends = new ArrayList<>();
    breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      ends.add(end);
    }
    return ends;
  }

  private synchronized List<Integer> modelEnds(String line) {
    if (detector == null) {
      detector = new SentenceDetectorME(load());
    }
    List<Integer> ends = new ArrayList<>();
    for (Span span : detector.sentPosDetect(line)) {
      ends.add(span.getEnd());
    }
    return ends;
  }

  private SentenceModel load() {
    try {
      return new SentenceModel(new ByteArrayInputStream(ResourceFiles.model(model)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
