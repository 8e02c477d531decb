package org.lexalign.structure;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexalign.model.Block;

/** Finds the new wording of other acts that amending clauses quote. */
final class Quotes {
  private static final String OPENING = "«“„「『\"‘";
  private static final int LONGEST = 600;

  private Quotes() {}

  /** Position of the opening quotation mark that follows an amending clause; -1 if none. */
  static int afterCue(String text, Optional<Pattern> amending) {
    if (amending.isEmpty() || !hasOpening(text)) {
      return -1;
    }
    Matcher cue = amending.get().matcher(text);
    while (cue.find()) {
      int i = cue.end();
      while (i < text.length() && ":：,— \u00A0-–".indexOf(text.charAt(i)) >= 0) {
        i++;
      }
      if (i < text.length()
          && OPENING.indexOf(text.charAt(i)) >= 0
          && hasColon(text, cue.start(), i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The units that are wholly quoted, by index.
   *
   * @param candidates the article heading that each unit may be, null where it is none
   */
  static BitSet quoted(List<Unit> units, Candidate[] candidates, Grammar grammar) {
    BitSet result = new BitSet();
    int depth = 0;
    int length = 0;
    int lastNumber = 0;
    boolean invited = false;
    boolean marked = false;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      String text = unit.text();
      boolean opens = opens(text);
      boolean quote = unit.kind() == Block.Kind.QUOTE;
      boolean resumes =
          candidates[i] != null
              && candidates[i].form().weight() >= 3
              && candidates[i].number().main() == lastNumber + 1;
      if (depth > 0
          && (unit.isHeading() && !opens || length > LONGEST || marked && !quote || resumes)) {
        depth = 0;
        invited = false;
      }
      if (depth > 0) {
        result.set(i);
        depth += balance(opens ? text.substring(1) : text);
        length++;
      } else if (invited && (opens || quote)) {
        result.set(i);
        marked = quote;
        depth = quote ? Math.max(1, balance(text)) : balance(text);
        length = 0;
      } else {
        int start = afterCue(text, grammar.cues().amending());
        if (start >= 0) {
          depth = Math.max(0, balance(text.substring(start)));
          marked = false;
          length = 0;
        }
        if (candidates[i] != null) {
          lastNumber = candidates[i].lastMain();
        }
      }
      if (depth <= 0) {
        depth = 0;
        invited = result.get(i) || invites(text, grammar);
      }
    }
    return result;
  }

  private static boolean invites(String text, Grammar grammar) {
    char last = text.charAt(text.length() - 1);
    return ":：—–-".indexOf(last) >= 0 && Grammar.finds(grammar.cues().amending(), text);
  }

  private static boolean hasColon(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '：') {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOpening(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c > 127 && OPENING.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(String text) {
    return OPENING.indexOf(text.charAt(0)) >= 0;
  }

  private static int balance(String text) {
    int depth = 0;
    int low = 0;
    boolean straight = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        straight = !straight;
      } else if (c == '“' && low > 0) {
        low--;
        depth--;
      } else if (c == '«' || c == '“' || c == '„' || c == '「' || c == '『') {
        low += c == '„' ? 1 : 0;
        depth++;
      } else if (c == '»' || c == '”' || c == '」' || c == '』') {
        depth--;
      }
    }
    return depth + (straight ? 1 : 0);
  }
}
