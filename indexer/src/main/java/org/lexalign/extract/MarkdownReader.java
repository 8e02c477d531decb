package org.lexalign.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexalign.model.Block.Kind;

/**
 * Reads Markdown. Hard-wrapped lines are joined to paragraphs; escapes and emphasis marks go; what
 * stands before a comment such as {@code <!-- INFO END -->}, in {@code <details>}, in footnotes or
 * under a heading of footnotes is a note.
 */
final class MarkdownReader {
  private static final Pattern HEADING =
      Pattern.compile("^ {0,3}(#{1,6})(?:\\s+(.*?))?(?:\\s+#+)?\\s*$");
  private static final Pattern BULLET = Pattern.compile("^(\\s*)[-*+•]\\s+(\\S.*)$");
  private static final Pattern NUMBERED = Pattern.compile("^(\\s*)(\\d{1,4}\\\\?[.)])\\s+(\\S.*)$");
  private static final Pattern EMPTY_NUMBER = Pattern.compile("^\\s*\\d{1,4}\\\\?[.)]\\s*$");
  private static final Pattern RULE = Pattern.compile("^ {0,3}([-*_=])(?:\\s*\\1){2,}\\s*$");
  private static final Pattern END_OF_HISTORY =
      Pattern.compile(
          "(?i)<!--\\s*(?:info|history|meta(?:data)?|front[ _-]?matter)[ _-]?end\\s*-->");
  private static final Pattern NOTE = Pattern.compile("^\\[\\^([\\w-]{1,8})\\]:\\s*(.*)$");
  private static final Pattern DEFINITION = Pattern.compile("^:\\s+(.*)$");
  private static final Pattern TABLE_RULE = Pattern.compile("^[\\s|:+-]*-[\\s|:+-]*$");
  private static final Pattern MARKUP =
      Pattern.compile("(?i)^\\s*<(?:p|div|table|ul|ol|section|article|h[1-6]|blockquote)\\b.*");
  private static final Pattern LABEL =
      Pattern.compile("^(?:\\W?\\(?[\\p{Alnum}]{1,5}[.)]|[§•–—*-]|[①-⑳]).*", Pattern.DOTALL);

  private static final Pattern PAGE =
      Pattern.compile("#{1,6} (?:Page|Página|Seite|Страница|صفحة) \\d{1,4}\\s*");

  private final BlockCollector out;
  private final StringBuilder paragraph = new StringBuilder();
  private Kind kind = Kind.PARAGRAPH;
  private int level;
  private int itemIndent;
  private int itemNumber;
  private int details;
  private int noteLevel;
  private boolean comment;

  /** Pages pasted in as they were: a line is a line of print and no paragraph. */
  private final boolean pages;

  private StringBuilder markup = new StringBuilder();

  private MarkdownReader(BlockCollector out, boolean pages) {
    this.out = out;
    this.pages = pages;
  }

  /** Adds the text's blocks and returns what the front matter states. */
  static Map<String, String> read(String text, BlockCollector out) {
    List<String> lines = text.lines().toList();
    int body = 0;
    Map<String, String> metadata = Map.of();
    if (!lines.isEmpty() && lines.get(0).strip().equals("---")) {
      for (int i = 1; i < lines.size(); i++) {
        if (lines.get(i).strip().equals("---") || lines.get(i).strip().equals("...")) {
          metadata = FrontMatter.parse(lines.subList(1, i));
          body = i + 1;
          break;
        }
      }
    }
    boolean pages = lines.stream().filter(l -> PAGE.matcher(l).matches()).limit(3).count() == 3;
    MarkdownReader reader = new MarkdownReader(out, pages);
    for (String line : lines.subList(body, lines.size())) {
      reader.line(line);
    }
    reader.flushMarkup();
    reader.flush();
    return metadata;
  }

  private void line(String raw) {
    String line = raw.indexOf('\t') < 0 ? raw : raw.replace("\t", "    ");
    if (END_OF_HISTORY.matcher(line).find()) {
      flush();
      out.demoteToNotes();
      return;
    }
    line = withoutComment(line);
    if (markup.isEmpty() ? MARKUP.matcher(line).matches() : !line.isBlank()) {
      flush();
      markup.append(line).append('\n');
      return;
    }
    flushMarkup();
    if (line.isBlank() || RULE.matcher(line).matches()) {
      flush();
      return;
    }
    if (detailsTag(line) || heading(line) || table(line)) {
      return;
    }
    if (pages) {
      append(Kind.LINE, line);
      flush();
      return;
    }
    if (listItem(line)) {
      return;
    }
    continuation(line);
  }

  private String withoutComment(String line) {
    String rest = line;
    if (comment) {
      int end = rest.indexOf("-->");
      if (end < 0) {
        return "";
      }
      comment = false;
      rest = rest.substring(end + 3);
    }
    for (int open = rest.indexOf("<!--"); open >= 0; open = rest.indexOf("<!--")) {
      int close = rest.indexOf("-->", open + 4);
      if (close < 0) {
        comment = true;
        return rest.substring(0, open);
      }
      rest = rest.substring(0, open) + rest.substring(close + 3);
    }
    return rest;
  }

  private boolean detailsTag(String line) {
    String tag = line.strip().toLowerCase(Locale.ROOT);
    if (tag.startsWith("<details")) {
      flush();
      details++;
    } else if (tag.startsWith("</details")) {
      flush();
      details = Math.max(0, details - 1);
    } else if (!tag.startsWith("<summary")) {
      return false;
    }
    return true;
  }

  private boolean heading(String line) {
    Matcher matcher = HEADING.matcher(line);
    if (!matcher.matches()) {
      return false;
    }
    flush();
    int depth = matcher.group(1).length();
    String text = matcher.group(2) == null ? "" : matcher.group(2);
    if (noteLevel > 0 && depth <= noteLevel) {
      noteLevel = 0;
    }
    String bare = TextFold.fold(MarkdownInline.plain(text).text()).toLowerCase(Locale.ROOT);
    if (FrontMatter.words("note-headings").contains(bare)) {
      noteLevel = depth;
    }
    start(Kind.HEADING, depth, text);
    flush();
    return true;
  }

  private boolean table(String line) {
    String row = line.strip();
    if (!row.startsWith("|") || row.length() < 2) {
      return false;
    }
    flush();
    if (!TABLE_RULE.matcher(row).matches()) {
      String inner = row.substring(1, row.endsWith("|") ? row.length() - 1 : row.length());
      String cells = inner.replaceAll("\\s*(?<!\\\\)\\|\\s*", " | ").strip();
      start(Kind.TABLE_ROW, 0, cells.replaceAll("^(?:\\|\\s*)+|(?:\\s*\\|)+$", ""));
      flush();
    }
    return true;
  }

  private boolean listItem(String line) {
    Matcher bullet = BULLET.matcher(line);
    Matcher number = NUMBERED.matcher(line);
    Matcher note = NOTE.matcher(line);
    if (bullet.matches()) {
      flush();
      start(Kind.LIST_ITEM, bullet.group(1).length() / 2 + 1, bullet.group(2));
    } else if (number.matches() && beginsItem(number, line)) {
      flush();
      itemIndent = number.group(1).length();
      itemNumber = ordinal(number);
      start(
          Kind.LIST_ITEM,
          number.group(1).length() / 2 + 1,
          number.group(2) + " " + number.group(3));
    } else if (EMPTY_NUMBER.matcher(line).matches() && paragraph.isEmpty()) {
      start(Kind.LIST_ITEM, 1, line.strip());
    } else if (note.matches()) {
      flush();
      start(Kind.NOTE, 0, TextFold.superscript(note.group(1)) + " " + note.group(2));
    } else if (line.startsWith(">")) {
      String quoted = line.replaceFirst("^[>\\s]+", "");
      if (kind != Kind.QUOTE || quoted.isEmpty()) {
        flush();
      }
      append(Kind.QUOTE, quoted);
    } else {
      return false;
    }
    return true;
  }

  private boolean beginsItem(Matcher number, String line) {
    boolean next =
        kind == Kind.LIST_ITEM
            && number.group(1).length() == itemIndent
            && ordinal(number) == itemNumber + 1;
    return paragraph.isEmpty() || next || endsParagraph(line);
  }

  private static int ordinal(Matcher number) {
    return Integer.parseInt(number.group(2).replaceAll("\\D", ""));
  }

  private void continuation(String line) {
    Matcher definition = DEFINITION.matcher(line);
    if (definition.matches()) {
      if (!paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) != ':') {
        paragraph.append(':');
      }
      TextFold.appendLine(paragraph, definition.group(1));
      return;
    }
    boolean indented = line.startsWith("  ");
    boolean afterItem = kind == Kind.LIST_ITEM && !indented && level > 1;
    if (!paragraph.isEmpty() && (afterItem || endsParagraph(line))) {
      flush();
    }
    append(kind == Kind.HEADING ? Kind.PARAGRAPH : kind, line);
  }

  /** Whether a line that follows without a blank one begins a new paragraph all the same. */
  private boolean endsParagraph(String next) {
    String before = paragraph.toString().stripTrailing();
    if (before.isEmpty()) {
      return false;
    }
    boolean closed = ".;:。；：".indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean broken = paragraph.toString().endsWith("  ") || before.endsWith("\\");
    return broken || (closed && LABEL.matcher(next.strip()).matches());
  }

  private void append(Kind newKind, String line) {
    if (paragraph.isEmpty()) {
      kind = newKind;
    }
    TextFold.appendLine(paragraph, line.stripLeading());
  }

  private void start(Kind newKind, int newLevel, String text) {
    kind = newKind;
    level = newLevel;
    paragraph.append(text);
  }

  private void flush() {
    if (!paragraph.isEmpty()) {
      MarkdownInline.Plain plain = MarkdownInline.plain(paragraph.toString());
      boolean aside = details > 0 || (noteLevel > 0 && kind != Kind.HEADING);
      out.add(aside ? Kind.NOTE : kind, aside ? 0 : level, plain.text(), 0);
      plain.struck().forEach(struck -> out.add(Kind.STRUCK, 0, struck, 0));
      paragraph.setLength(0);
    }
    kind = Kind.PARAGRAPH;
    level = 0;
  }

  private void flushMarkup() {
    if (!markup.isEmpty()) {
      HtmlReader.readFragment(markup.toString(), out);
      markup = new StringBuilder();
    }
  }
}
