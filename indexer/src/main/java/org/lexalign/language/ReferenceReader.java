package org.lexalign.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexalign.model.Reference;

/** Finds cross-references by the grammar of a pack. */
final class ReferenceReader {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final int LONGEST_NAME = 60;

  private final String symbols;
  private final boolean empty;
  private final Pattern start;
  private final Pattern list;
  private final Pattern range;
  private final Pattern label;
  private final Pattern after;
  private final Pattern act;
  private final Pattern actBefore;

  ReferenceReader(PackFile.ReferencePart grammar) {
    this.symbols = grammar.symbols();
    this.empty = grammar.word().isEmpty() || grammar.label().isEmpty();
    this.start = compile("(?:" + grammar.word() + ")(?=" + grammar.label() + ")");
    this.label = compile(grammar.label());
    this.after = compile(grammar.after());
    this.list = compile("(?:" + grammar.list() + ")(?=" + grammar.label() + ")");
    this.range = compile("(?:" + grammar.range() + ")(?=" + grammar.label() + ")");
    // Names of acts are told by their capitals, so case counts here.
    this.act = Pattern.compile(grammar.act());
    this.actBefore = Pattern.compile("(?:" + grammar.actBefore() + ")$");
  }

  private static Pattern compile(String regex) {
    return Pattern.compile(regex, FLAGS);
  }

  /** References in a text that belongs to a node, in reading order. */
  List<Reference> read(int node, String text, Tokens tokens) {
    if (empty) {
      return List.of();
    }
    List<Reference> found = new ArrayList<>();
    int done = 0;
    int token = 0;
    int symbol = nextSymbol(text, 0);
    while (token < tokens.size() || symbol < text.length()) {
      int at = token < tokens.size() ? tokens.start(token) : text.length();
      if (symbol < at) {
        done = readAt(node, text, symbol, done, found);
        symbol = nextSymbol(text, Math.max(symbol + 1, done));
      } else {
        if (tokens.word(token).announces()) {
          done = readAt(node, text, at, done, found);
        }
        token++;
      }
    }
    return found;
  }

  private int nextSymbol(String text, int from) {
    int next = text.length();
    for (int i = 0; i < symbols.length(); i++) {
      int at = text.indexOf(symbols.charAt(i), from);
      next = at < 0 ? next : Math.min(next, at);
    }
    return next;
  }

  /** Reads references that begin at a place; returns the offset up to which text has been read. */
  private int readAt(int node, String text, int at, int done, List<Reference> found) {
    if (at < done) {
      return done;
    }
    int end = match(start, text, at);
    return end < at ? done : readList(node, text, at, end, found);
  }

  /** Reads labels joined by list and range words; returns the offset after them. */
  private int readList(int node, String text, int word, int at, List<Reference> found) {
    List<String[]> labels = new ArrayList<>();
    int position = at;
    while (true) {
      int end = match(label, text, position);
      if (end <= position) {
        break;
      }
      String first = text.substring(position, end).strip();
      String last = first;
      position = skip(after, text, end);
      int rangeEnd = match(range, text, position);
      if (rangeEnd > position) {
        int lastEnd = match(label, text, rangeEnd);
        last = text.substring(rangeEnd, lastEnd).strip();
        position = skip(after, text, lastEnd);
      }
      labels.add(new String[] {first, last});
      int next = match(list, text, position);
      if (next <= position) {
        break;
      }
      position = next;
    }
    String after = actAfter(text, position);
    String actName = after.isEmpty() ? actBefore(text, word) : after;
    labels.forEach(pair -> found.add(new Reference(node, pair[0], pair[1], actName)));
    return Math.max(position, at + 1);
  }

  private String actAfter(String text, int at) {
    Matcher matcher = act.matcher(text).region(at, text.length());
    boolean named = !act.pattern().isEmpty() && matcher.lookingAt() && matcher.groupCount() > 0;
    return named && matcher.group(1) != null ? matcher.group(1).strip() : "";
  }

  private String actBefore(String text, int word) {
    Matcher matcher = actBefore.matcher(text).region(Math.max(0, word - LONGEST_NAME), word);
    boolean named = matcher.groupCount() > 0 && matcher.find();
    return named && matcher.group(1) != null ? matcher.group(1).strip() : "";
  }

  private static int match(Pattern pattern, String text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    return !pattern.pattern().isEmpty() && matcher.lookingAt() ? matcher.end() : -1;
  }

  private static int skip(Pattern pattern, String text, int at) {
    return Math.max(at, match(pattern, text, at));
  }
}
