package org.lexalign.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexalign.model.Block.Kind;

/**
 * Reads RTF: headings by outline level, printed list numbers, raised, struck and deleted text,
 * table rows, footnotes. Tika's reader of RTF loses which text is raised or struck through.
 */
final class RtfReader {
  private static final Set<String> NO_TEXT =
      Set.of(
          "colortbl",
          "stylesheet",
          "pict",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "object",
          "themedata",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "generator",
          "fldinst",
          "xmlnstbl",
          "datastore",
          "latentstyles",
          "filetbl",
          "revtbl",
          "annotation",
          "atnid",
          "atnauthor",
          "bkmkstart",
          "bkmkend",
          "nonshppict",
          "operator",
          "author",
          "company",
          "creatim",
          "revtim",
          "ftnsep",
          "ftnsepc",
          "aftnsep");
  private static final int DEEPEST = 500;

  /** State of a group; inner groups begin with a copy. */
  private record State(
      boolean skipped,
      boolean fonts,
      boolean title,
      boolean note,
      boolean raised,
      boolean struck,
      boolean bold,
      boolean hidden,
      int font,
      int fallback) {}

  private final RtfTokens tokens;
  private final BlockCollector out;
  private final Deque<State> outer = new ArrayDeque<>();
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final StringBuilder title = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private final StringBuilder note = new StringBuilder();
  private State state = new State(false, false, false, false, false, false, false, false, -1, 1);
  private HtmlParagraph paragraph = new HtmlParagraph();
  private Charset charset = Charset.forName("windows-1252");
  private int outline;
  private boolean inRow;
  private int skip;

  private RtfReader(byte[] bytes, BlockCollector out) {
    this.tokens = new RtfTokens(bytes);
    this.out = out;
  }

  static Map<String, String> read(byte[] bytes, BlockCollector out) {
    RtfReader reader = new RtfReader(bytes, out);
    reader.run();
    out.demoteUnreliableHeadings();
    return FrontMatter.agreed(Map.of("title", reader.title.toString()));
  }

  private void run() {
    RtfTokens.Kind kind = tokens.next();
    while (kind != RtfTokens.Kind.END) {
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> close();
        case CONTROL -> control(tokens.word());
        case BYTE -> {
          if (skip > 0) {
            skip--;
          } else {
            pending.write(tokens.number());
          }
        }
        case END -> {}
      }
      kind = tokens.next();
    }
    endParagraph();
  }

  private void open() {
    flushBytes();
    skip = 0;
    if (outer.size() >= DEEPEST) {
      throw new LimitExceeded("unreadable.too-deep", DEEPEST);
    }
    outer.push(state);
  }

  private void close() {
    flushBytes();
    skip = 0;
    if (outer.isEmpty()) {
      return;
    }
    State inner = state;
    state = outer.pop();
    endPieces(inner);
    if (inner.note() && !state.note()) {
      notes.add(note.toString());
      note.setLength(0);
    }
  }

  /** Ends raised and struck pieces where the state no longer is. */
  private void endPieces(State before) {
    if (before.raised() && !state.raised()) {
      paragraph.endRaised(before.struck());
    }
    if (before.struck() && !state.struck()) {
      paragraph.endStruck();
    }
  }

  private void control(String word) {
    if (!word.equals("'")) {
      flushBytes();
    }
    State before = state;
    if (NO_TEXT.contains(word) || word.equals("*")) {
      state = with(true, before.fonts(), before.title(), before.note());
      return;
    }
    boolean on = tokens.isOn();
    int number = tokens.number();
    switch (word) {
      case "fonttbl" -> state = with(false, true, false, false);
      case "title" -> state = with(before.skipped(), false, true, false);
      case "footnote" -> state = with(false, false, false, true);
      case "shpinst", "shptxt" -> state = with(false, false, false, before.note());
      case "super", "up" -> state = styled(on, before.struck(), before.bold(), before.hidden());
      case "nosupersub", "sub" ->
          state = styled(false, before.struck(), before.bold(), before.hidden());
      case "strike", "striked", "deleted" ->
          state = styled(before.raised(), on, before.bold(), before.hidden());
      case "b" -> state = styled(before.raised(), before.struck(), on, before.hidden());
      case "v" -> state = styled(before.raised(), before.struck(), before.bold(), on);
      case "plain" -> state = styled(false, false, false, false);
      case "ansicpg" -> charset = RtfCharsets.ofCodePage(number, charset);
      case "f" -> state = font(number);
      case "fcharset" -> RtfCharsets.ofFont(number).ifPresent(c -> fonts.put(before.font(), c));
      case "uc" -> state = fallback(number);
      case "u" -> {
        add(String.valueOf((char) number));
        skip = before.fallback();
      }
      case "bin" -> tokens.skip(number);
      case "outlinelevel" -> outline = number >= 0 && number < 9 ? number + 1 : 0;
      case "pard" -> {
        outline = 0;
        inRow = false;
      }
      case "intbl" -> inRow = true;
      case "cell" -> {
        if (!before.skipped()) {
          paragraph.separateCells();
        }
      }
      case "row" -> endRow();
      case "par", "sect", "page" -> {
        if (inRow && !before.note()) {
          add(" ");
        } else {
          endParagraph();
        }
      }
      case "line", "tab", "~", "emspace", "enspace" -> add(" ");
      default -> add(RtfCharsets.symbol(word));
    }
    endPieces(before);
  }

  private State with(boolean skipped, boolean inFonts, boolean inTitle, boolean inNote) {
    return new State(
        skipped,
        inFonts,
        inTitle,
        inNote,
        state.raised(),
        state.struck(),
        state.bold(),
        state.hidden(),
        state.font(),
        state.fallback());
  }

  private State styled(boolean raised, boolean struck, boolean bold, boolean hidden) {
    return new State(
        state.skipped(),
        state.fonts(),
        state.title(),
        state.note(),
        raised,
        struck,
        bold,
        hidden,
        state.font(),
        state.fallback());
  }

  private State font(int font) {
    State s = styled(state.raised(), state.struck(), state.bold(), state.hidden());
    return new State(
        s.skipped(),
        s.fonts(),
        s.title(),
        s.note(),
        s.raised(),
        s.struck(),
        s.bold(),
        s.hidden(),
        font,
        s.fallback());
  }

  private State fallback(int count) {
    State s = font(state.font());
    return new State(
        s.skipped(),
        s.fonts(),
        s.title(),
        s.note(),
        s.raised(),
        s.struck(),
        s.bold(),
        s.hidden(),
        s.font(),
        Math.max(0, count));
  }

  private void flushBytes() {
    if (pending.size() > 0) {
      add(pending.toString(fonts.getOrDefault(state.font(), charset)));
      pending.reset();
    }
  }

  private void add(String text) {
    if (state.title()) {
      title.append(text);
    } else if (state.skipped() || state.fonts() || state.hidden()) {
      return;
    } else if (state.note()) {
      note.append(text);
    } else {
      paragraph.add(text, state.struck(), state.raised(), state.bold(), false);
    }
  }

  private void endRow() {
    HtmlLists.flushRow(paragraph, out);
    endNotes();
  }

  private void endParagraph() {
    flushBytes();
    if (state.note()) {
      note.append(' ');
      return;
    }
    paragraph.flush(outline > 0 ? Kind.HEADING : Kind.PARAGRAPH, outline, "", out);
    paragraph = new HtmlParagraph();
    endNotes();
  }

  private void endNotes() {
    notes.forEach(text -> out.add(Kind.NOTE, 0, text, 0));
    notes.clear();
  }
}
