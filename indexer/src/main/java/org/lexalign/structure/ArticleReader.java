package org.lexalign.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.lexalign.model.Block;
import org.lexalign.model.NodeKind;
import org.lexalign.model.ProvisionStatus;

/**
 * Puts the text of one article into paragraphs, points, chapeau and closing words. The labels alone
 * decide the depth: a label goes where it continues a list, or opens a new one below the last text.
 */
final class ArticleReader {
  private final Grammar grammar;
  private final PartMatcher matcher;
  private final Draft article;
  private final List<Frame> stack = new ArrayList<>();
  private Draft last;
  private String pendingHeading = "";
  private boolean embedded;

  /** An open level: its node, the form and place of its label; {@code parent} holds the list. */
  record Frame(Draft node, Draft parent, int form, int value) {}

  ArticleReader(Grammar grammar, Draft article) {
    this.grammar = grammar;
    this.matcher = new PartMatcher(grammar);
    this.article = article;
    this.last = article;
  }

  /** Reads the units of the article's body, its own label and heading already taken off. */
  void read(List<Unit> units, Marks marks) {
    boolean note = false;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.text().isEmpty()) {
        continue;
      }
      if (note && !unit.isHeading()) {
        aside(unit, NodeKind.NOTE, ProvisionStatus.NOTE);
      } else if (unit.isHeading() && Grammar.starts(grammar.cues().note(), unit.text())) {
        note = true;
      } else if (unit.kind() == Block.Kind.NOTE
          || Grammar.starts(grammar.cues().note(), unit.text()) && !gone(unit)) {
        aside(unit, NodeKind.NOTE, ProvisionStatus.NOTE);
      } else if (unit.kind() == Block.Kind.STRUCK) {
        aside(unit, NodeKind.TEXT, ProvisionStatus.REPEALED);
      } else if (marks.quoted(unit) || embeddedArticle(unit)) {
        quoted(unit);
      } else if (isMarginalNote(units, i)) {
        pendingHeading = unit.text();
      } else {
        add(unit);
      }
    }
    if (!pendingHeading.isEmpty()) {
      article.children.add(
          Draft.of(NodeKind.TEXT, units.get(units.size() - 1)).saying(pendingHeading));
    }
  }

  /** Whether the unit says of an article that has no text that it is repealed. */
  private boolean gone(Unit unit) {
    return last == article
        && article.text.isEmpty()
        && Grammar.matches(grammar.cues().repealed(), unit.text());
  }

  /** In an amending clause without quotation marks, new wording starts with its own number. */
  private boolean embeddedArticle(Unit unit) {
    if (!embedded
        && Grammar.finds(grammar.cues().amending(), article.text.toString())
        && grammar.articles().stream()
            .anyMatch(f -> f.weight() >= 3 && f.pattern().matcher(unit.text()).lookingAt())) {
      embedded = true;
    }
    return embedded;
  }

  private boolean isMarginalNote(List<Unit> units, int i) {
    Unit unit = units.get(i);
    if (unit.text().length() > 120
        || !unit.looksLikeTitle()
        || i + 1 == units.size()
        || !(endsSentence(last) || last == article && article.text.isEmpty())) {
      return false;
    }
    return matcher.startsParagraph(units.get(i + 1).text())
        && matcher.match(unit, stack, endsOpen(last)) == null;
  }

  private static boolean endsSentence(Draft draft) {
    String text = draft.closing.isEmpty() ? draft.text.toString() : draft.closing;
    return new Unit(Block.Kind.PARAGRAPH, 0, text, 0, 0).endsSentence();
  }

  private static boolean endsOpen(Draft draft) {
    int length = draft.text.length();
    return length > 0 && ":：—–-".indexOf(draft.text.charAt(length - 1)) >= 0;
  }

  private void add(Unit unit) {
    int skip = 0;
    Matcher prefix = grammar.cues().prefix().map(p -> p.matcher(unit.text())).orElse(null);
    if (prefix != null && prefix.lookingAt()) {
      skip = prefix.end();
    }
    Unit bare = skip == 0 ? unit : unit.from(skip);
    PartMatcher.Match match = matcher.match(bare, stack, endsOpen(last));
    if (match == null) {
      unlabelled(unit);
      return;
    }
    open(match, bare);
    Unit rest = bare.from(match.length());
    if (rest.text().isEmpty()) {
      return;
    }
    PartMatcher.Match nested = matcher.match(rest, stack, true);
    if (nested != null && nested.value() == 1 && nested.form() != match.form()) {
      add(rest);
    } else {
      inlineQuote(rest, last);
    }
  }

  private void open(PartMatcher.Match match, Unit unit) {
    Grammar.PartForm form = grammar.parts().get(match.form());
    Draft parent;
    if (match.level() >= 0) {
      parent = stack.get(match.level()).parent();
      while (stack.size() > match.level()) {
        stack.remove(stack.size() - 1);
      }
    } else if (form.outermost()
        || form.kind() == NodeKind.NOTE
        || form.kind() == NodeKind.PARAGRAPH && match.value() > 1) {
      stack.clear();
      parent = article;
    } else {
      parent = last;
    }
    Draft node = Draft.of(form.kind(), unit).labelled(match.printed()).headed(pendingHeading);
    pendingHeading = "";
    parent.children.add(node);
    stack.add(new Frame(node, parent, match.form(), match.value()));
    last = node;
  }

  private void unlabelled(Unit unit) {
    if (unit.isLine() && continuesLine(unit)) {
      if (last.closing.isEmpty()) {
        last.append(unit);
      } else {
        last.close(unit);
      }
      return;
    }
    if (last.text.isEmpty() && last.children.isEmpty()) {
      inlineQuote(unit, last);
      return;
    }
    if (endsOpen(last) && last.children.isEmpty()) {
      if (unit.continues()) {
        last.append(unit);
      } else {
        push(Draft.of(NodeKind.TEXT, unit), last, unit);
      }
      return;
    }
    Draft open = chapeau();
    if (!endsSentence(last) && open != last && !open.children.isEmpty()) {
      open.close(unit);
      last = open;
    } else if (unit.continues() && !endsSentence(last) && last.children.isEmpty()) {
      last.append(unit);
    } else {
      push(Draft.of(NodeKind.TEXT, unit), container(), unit);
    }
  }

  private boolean continuesLine(Unit unit) {
    return unit.continues() || !endsSentence(last) && !endsOpen(last);
  }

  private void push(Draft node, Draft parent, Unit unit) {
    for (int i = 0; i < stack.size(); i++) {
      Frame frame = stack.get(i);
      if (frame.node().kind == NodeKind.TEXT && frame.parent() == parent) {
        stack.subList(i, stack.size()).clear();
      }
    }
    parent.children.add(node);
    stack.add(new Frame(node, parent, -1, 0));
    last = node;
    inlineQuote(unit, node);
  }

  /** New wording that an amending clause quotes on the same line is not the act's own text. */
  private void inlineQuote(Unit unit, Draft node) {
    int quote = Quotes.afterCue(unit.text(), grammar.cues().amending());
    if (quote < 0) {
      node.append(unit);
      return;
    }
    Unit before =
        new Unit(unit.kind(), 0, unit.text().substring(0, quote), unit.page(), unit.start());
    node.append(before);
    Unit after = unit.from(quote);
    node.children.add(
        Draft.of(NodeKind.TEXT, after).saying(after.text()).as(ProvisionStatus.QUOTED));
  }

  /** The node whose words the open list completes. */
  private Draft chapeau() {
    for (int i = stack.size() - 1; i >= 0; i--) {
      Draft node = stack.get(i).node();
      boolean list = node.kind == NodeKind.POINT || endsOpen(stack.get(i).parent());
      if (!list || node.kind == NodeKind.TEXT && i < stack.size() - 1) {
        return node;
      }
    }
    return article;
  }

  /** The node that a new unnumbered paragraph belongs to. */
  private Draft container() {
    for (int i = stack.size() - 1; i >= 0; i--) {
      Frame frame = stack.get(i);
      boolean numbered =
          frame.node().kind == NodeKind.PARAGRAPH || frame.node().kind == NodeKind.NOTE;
      if (numbered && !endsOpen(frame.parent())) {
        return frame.node();
      }
    }
    return article;
  }

  private void aside(Unit unit, NodeKind kind, ProvisionStatus status) {
    article.children.add(Draft.of(kind, unit).saying(unit.text()).as(status));
  }

  private void quoted(Unit unit) {
    Draft container = last;
    int size = container.children.size();
    if (size > 0
        && container.children.get(size - 1).status == ProvisionStatus.QUOTED
        && unit.isLine()) {
      container.children.get(size - 1).append(unit);
      return;
    }
    container.children.add(
        Draft.of(NodeKind.TEXT, unit).saying(unit.text()).as(ProvisionStatus.QUOTED));
  }
}
