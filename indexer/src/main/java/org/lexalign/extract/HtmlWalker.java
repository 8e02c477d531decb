package org.lexalign.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.lexalign.extract.HtmlStyles.Trait;
import org.lexalign.model.Block.Kind;

/** Walks a page in document order and cuts its text into blocks. One per page. */
final class HtmlWalker implements NodeFilter {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "tr",
          "td",
          "th",
          "caption",
          "blockquote",
          "pre",
          "section",
          "article",
          "main",
          "header",
          "hr",
          "center",
          "form",
          "fieldset",
          "address",
          "figure",
          "aside",
          "body",
          "nav",
          "footer",
          "details",
          "summary");

  /** Inline elements of the HTML that Akoma Ntoso documents are published in. */
  private static final Pattern AKN_INLINE =
      Pattern.compile(
          "akn-(?:num|b|i|u|sup|sub|ref|mref|rref|term|def|remark|span|inline|date|img"
              + "|a|abbr|ins|del|entity|organization|person|role|quantity|docTitle|docNumber|docDate)");

  private static final Pattern OPENS_ITEM =
      Pattern.compile(
          "^(?:\\(?\\p{Alnum}{1,6}[.)°ºª]|[§•–—-]|Art|\\d+\\s*[-–.)]).*", Pattern.DOTALL);

  private final HtmlStyles styles;
  private final HtmlChrome chrome;
  private final BlockCollector out;
  private final HtmlParagraph paragraph = new HtmlParagraph();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private String marker = "";

  /** Whether the paragraph is only a number so far, whose text is in the next element. */
  private boolean labelWaits;

  HtmlWalker(HtmlStyles styles, HtmlChrome chrome, BlockCollector out) {
    this.styles = styles;
    this.chrome = chrome;
    this.out = out;
  }

  /** The state inside an open element; what is nested inherits it. */
  private record Frame(
      boolean block,
      boolean struck,
      boolean raised,
      boolean note,
      boolean bold,
      boolean link,
      boolean row,
      Kind kind,
      int level,
      int depth) {}

  void walk(Element root) {
    frames.push(new Frame(true, false, false, false, false, false, false, Kind.PARAGRAPH, 0, 0));
    root.filter(this);
    flush();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      text(textNode.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    if (tag.equals("br")) {
      lineBreak();
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("rt") || tag.equals("rp") || chrome.isChrome(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    Set<Trait> traits = styles.of(element);
    if (tag.equals("pre")) {
      flush();
      PlainTextReader.read(element.wholeText(), out);
      return FilterResult.SKIP_ENTIRELY;
    }
    boolean block = isBlock(element, traits) && !inRow(tag);
    if (block && !labelWaits) {
      flush();
    }
    open(element, tag, traits, block);
    if (tag.equals("li")) {
      marker = HtmlLists.marker(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    Frame inner = top();
    if (inner.row() && (tag.equals("td") || tag.equals("th"))) {
      paragraph.separateCells();
    } else if (inner.block()) {
      flush();
    } else if (element.hasClass("akn-num")) {
      paragraph.add(" ", false, false, false, false);
      labelWaits = true;
    }
    frames.pop();
    Frame outer = top();
    if (inner.raised() && !outer.raised()) {
      paragraph.endRaised(outer.struck() || inner.struck());
    }
    if (inner.struck() && !outer.struck()) {
      paragraph.endStruck();
    }
    return FilterResult.CONTINUE;
  }

  private Frame top() {
    return frames.element();
  }

  private boolean inRow(String tag) {
    return top().row() && !tag.equals("tr") && !tag.equals("table");
  }

  private static boolean isBlock(Element element, Set<Trait> traits) {
    if (BLOCKS.contains(element.normalName()) || traits.contains(Trait.BLOCK)) {
      return true;
    }
    String classes = element.className();
    return classes.startsWith("akn-") && !AKN_INLINE.matcher(classes.split("\\s", 2)[0]).matches();
  }

  private void open(Element element, String tag, Set<Trait> traits, boolean block) {
    Frame from = top();
    boolean struck =
        from.struck()
            || tag.equals("s")
            || tag.equals("strike")
            || tag.equals("del")
            || traits.contains(Trait.STRUCK);
    boolean raised =
        from.raised()
            || tag.equals("sup")
            || (traits.contains(Trait.RAISED) && !BLOCKS.contains(tag));
    boolean note =
        from.note()
            || traits.contains(Trait.HIDDEN)
            || element.hasAttr("hidden")
            || tag.equals("aside")
            || tag.equals("details")
            || element.attr("role").equals("note");
    boolean bold =
        !traits.contains(Trait.PLAIN_WEIGHT)
            && (from.bold()
                || tag.equals("b")
                || tag.equals("strong")
                || traits.contains(Trait.BOLD));
    boolean row = tag.equals("tr") ? HtmlLists.isDataRow(element) : from.row();
    Kind kind = from.kind();
    int level = from.level();
    int depth = from.depth();
    if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
      kind = Kind.HEADING;
      level = tag.charAt(1) - '0';
    } else if (tag.equals("ul") || tag.equals("ol")) {
      depth++;
    } else if (tag.equals("li") && !HtmlLists.isContainer(element)) {
      kind = Kind.LIST_ITEM;
      level = Math.max(1, depth);
    } else if (row && tag.equals("tr")) {
      kind = Kind.TABLE_ROW;
      level = 0;
    } else if (tag.equals("blockquote") && element.text().matches("^[\"“«„「『‘].*")) {
      kind = Kind.QUOTE;
      level = 0;
    }
    boolean link = from.link() || tag.equals("a");
    frames.push(new Frame(block, struck, raised, note, bold, link, row, kind, level, depth));
  }

  private void text(String piece) {
    Frame state = top();
    if (paragraph.breaks() > 0 && !piece.isBlank()) {
      settleBreaks(piece);
    }
    labelWaits &= piece.isBlank();
    paragraph.add(piece, state.struck(), state.raised(), state.bold(), state.link());
  }

  private void lineBreak() {
    paragraph.lineBreak();
  }

  /** Two breaks end a paragraph; one does so after a stop or before the label of an item. */
  private void settleBreaks(String next) {
    String before = paragraph.wording();
    int breaks = paragraph.breaks();
    paragraph.clearBreaks();
    if (before.isEmpty() || top().kind() == Kind.HEADING || top().row()) {
      return;
    }
    boolean stop = ".;:。；：".indexOf(before.charAt(before.length() - 1)) >= 0;
    if (breaks > 1 || stop || OPENS_ITEM.matcher(next.strip()).matches()) {
      flush();
    }
  }

  private void flush() {
    if (paragraph.isBlank()) {
      paragraph.flush(Kind.PARAGRAPH, 0, "", out);
      return;
    }
    Frame state = top();
    if (state.note()) {
      paragraph.flush(Kind.NOTE, 0, marker, out);
    } else if (state.kind() == Kind.TABLE_ROW) {
      HtmlLists.flushRow(paragraph, out);
    } else {
      paragraph.flush(state.kind(), state.level(), marker, out);
    }
    marker = "";
  }
}
