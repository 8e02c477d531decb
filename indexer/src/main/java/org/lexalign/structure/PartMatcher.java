package org.lexalign.structure;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.lexalign.model.NodeKind;

/** Finds the label at the start of a text that fits best what has gone before. */
final class PartMatcher {
  private final Grammar grammar;

  PartMatcher(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * A label.
   *
   * @param form index of its form
   * @param value its place in the list
   * @param level index of the open level that it continues, -1 if it opens a list
   * @param printed the label as printed
   * @param length characters to take off
   */
  record Match(int form, int value, int level, String printed, int length, int score) {}

  /** The best label, or null if the text starts with none that fits. */
  Match match(Unit unit, List<ArticleReader.Frame> stack, boolean afterColon) {
    String text = unit.text();
    if (text.isEmpty() || Character.isLetter(text.charAt(0)) && text.length() > 4_000_000) {
      return null;
    }
    Match best = null;
    for (int form = 0; form < grammar.parts().size(); form++) {
      Grammar.PartForm part = grammar.parts().get(form);
      Matcher matcher = part.pattern().matcher(text);
      if (!matcher.lookingAt()) {
        continue;
      }
      String label = matcher.group("label");
      int value = part.numerals().value(Labels.digits(label), grammar.words());
      if (value <= 0) {
        continue;
      }
      Match found = place(unit, stack, form, value, matcher, afterColon);
      if (found != null && (best == null || found.score() > best.score())) {
        best = found;
      }
    }
    return best;
  }

  private Match place(
      Unit unit,
      List<ArticleReader.Frame> stack,
      int form,
      int value,
      Matcher matcher,
      boolean afterColon) {
    String printed = Labels.digits(matcher.group().strip());
    NodeKind kind = grammar.parts().get(form).kind();
    int score = value == 1 ? (afterColon ? 6 : 4) : unit.isLine() ? 0 : 2;
    if (value > 1 && kind == NodeKind.POINT) {
      score = unit.isLine() ? 0 : 1;
    }
    if (kind == NodeKind.NOTE) {
      return new Match(form, 0, -1, printed, matcher.end(), 9);
    }
    int level = -1;
    int inserted = insertedAfter(grammar.parts().get(form), matcher.group("label"));
    int place = value;
    for (int i = stack.size() - 1; i >= 0; i--) {
      ArticleReader.Frame frame = stack.get(i);
      if (frame.form() != form) {
        continue;
      }
      int step = value - frame.value();
      if (inserted > 0 && frame.value() == inserted) {
        score = 8;
        level = i;
        place = inserted;
        break;
      }
      int fit = step == 1 ? 10 : step == 0 && value > 1 ? 8 : step > 1 ? 7 - Math.min(step, 4) : 0;
      if (fit > score && !(step > 1 && unit.isLine() && step > 4)) {
        score = fit;
        level = i;
      }
      if (fit > 0) {
        break;
      }
    }
    return score <= 0 ? null : new Match(form, place, level, printed, matcher.end(), score);
  }

  /**
   * In some traditions {@code (da)} is put in after {@code (d)}; 0 if the label is not of that
   * sort.
   */
  private static int insertedAfter(Grammar.PartForm part, String label) {
    return part.numerals() == Numerals.LETTERS && label.length() == 2
        ? Numerals.LETTERS.value(label.substring(0, 1), Map.of())
        : 0;
  }

  /** Whether the text starts with the label of a numbered subdivision. */
  boolean startsParagraph(String text) {
    for (Grammar.PartForm part : grammar.parts()) {
      if (part.kind() == NodeKind.PARAGRAPH && part.pattern().matcher(text).lookingAt()) {
        return true;
      }
    }
    return false;
  }
}
