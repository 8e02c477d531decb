package org.lexalign.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lexalign.model.Block.Kind;

/** The paragraph being gathered from inline text: wording, struck wording, raised text, weight. */
final class HtmlParagraph {
  /** What is left of a paragraph whose wording is struck: only remarks in brackets. */
  private static final Pattern REMARKS =
      Pattern.compile("(?:[(（\\[][^()（）\\[\\]]*[)）\\]][\\s.;,]*)+");

  private static final int LONGEST_HEADING = 300;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder struck = new StringBuilder();
  private final StringBuilder raised = new StringBuilder();
  private final List<String> superseded = new ArrayList<>();
  private int plainLetters;
  private int boldLetters;
  private int pendingBreaks;

  /** Adds inline text in the given state. */
  void add(String piece, boolean isStruck, boolean isRaised, boolean isBold, boolean isLink) {
    if (isRaised) {
      raised.append(piece);
      return;
    }
    (isStruck ? struck : text).append(piece);
    if (isStruck) {
      return;
    }
    int letters = (int) piece.chars().filter(Character::isLetter).count();
    if (isBold) {
      boldLetters += letters;
    } else if (!isLink) {
      plainLetters += letters;
    }
  }

  /** Ends a raised piece. */
  void endRaised(boolean isStruck) {
    (isStruck ? struck : text).append(TextFold.superscript(raised.toString()));
    raised.setLength(0);
  }

  /** Ends a struck piece; a lone ordinal sign struck through is an underlined one and stays. */
  void endStruck() {
    String piece = TextFold.fold(struck);
    boolean spaced = !struck.isEmpty() && TextFold.isSpace(struck.charAt(struck.length() - 1));
    struck.setLength(0);
    boolean ordinal = piece.matches("[ºªo°]\\.?");
    if (ordinal || piece.codePoints().noneMatch(Character::isLetterOrDigit)) {
      if (ordinal) {
        text.setLength(text.toString().stripTrailing().length());
      }
      text.append(piece).append(spaced ? " " : "");
    } else {
      superseded.add(piece);
      text.append(' ');
    }
  }

  void lineBreak() {
    pendingBreaks++;
    add(" ", false, false, false, false);
  }

  int breaks() {
    return pendingBreaks;
  }

  void clearBreaks() {
    pendingBreaks = 0;
  }

  String wording() {
    return TextFold.fold(text);
  }

  boolean isBlank() {
    return superseded.isEmpty() && struck.isEmpty() && wording().isEmpty();
  }

  void separateCells() {
    text.append(" | ");
  }

  /** Puts other wording in place of what was gathered; struck wording stays. */
  void replace(String wording) {
    text.setLength(0);
    text.append(wording);
  }

  /** Adds the paragraph's blocks and starts afresh. */
  void flush(Kind kind, int level, String marker, BlockCollector out) {
    if (!raised.isEmpty()) {
      endRaised(!struck.isEmpty());
    }
    if (!struck.isEmpty()) {
      endStruck();
    }
    String wording = wording();
    boolean remark = !superseded.isEmpty() && REMARKS.matcher(wording).matches();
    if (!remark) {
      boolean bold = kind == Kind.PARAGRAPH && plainLetters == 0 && boldLetters > 0;
      Kind actual = bold && wording.length() <= LONGEST_HEADING ? Kind.HEADING : kind;
      out.add(actual, level, wording.isEmpty() ? "" : marker + wording, 0);
    }
    superseded.forEach(s -> out.add(Kind.STRUCK, 0, s, 0));
    if (remark) {
      out.add(Kind.NOTE, 0, wording, 0);
    }
    text.setLength(0);
    superseded.clear();
    plainLetters = 0;
    boldLetters = 0;
    pendingBreaks = 0;
  }
}
