package org.lexalign.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.lexalign.model.Block;
import org.lexalign.model.Node;
import org.lexalign.model.NodeKind;
import org.lexalign.model.ProvisionStatus;

/** Builds the tree of one act from its units and the articles accepted in them. */
final class Assembler {
  private static final int CROSS_HEADING = 90;
  private static final int CHUNK = 1500;

  private final Grammar grammar;
  private final List<Unit> units;
  private final Map<Integer, Candidate> articles;
  private final BitSet contents;
  private final Marks marks;
  private final Headings headings;
  private final PartMatcher parts;
  private final List<Level> stack = new ArrayList<>();
  private final Draft root = new Draft(NodeKind.DIVISION, 0, 0);
  private ProvisionStatus trailing = ProvisionStatus.IN_FORCE;
  private String rubric = "";
  private int lastNumber;

  /** An open container; {@code markup} is its heading level in the source, 0 if none. */
  private record Level(Draft node, int depth, int markup) {}

  Assembler(
      Grammar grammar,
      List<Unit> units,
      Map<Integer, Candidate> articles,
      BitSet contents,
      Marks marks,
      Headings headings) {
    this.grammar = grammar;
    this.units = units;
    this.articles = articles;
    this.contents = contents;
    this.marks = marks;
    this.headings = headings;
    this.parts = new PartMatcher(grammar);
  }

  /** The top level of the act that lies in the units from {@code from} to before {@code to}. */
  List<Node> build(int from, int to) {
    int i = from;
    int body = bodyStart(from, to);
    Draft front = null;
    while (i < to) {
      if (i < body || contents.get(i)) {
        front = frontMatter(front, units.get(i));
        i++;
        continue;
      }
      front = null;
      i = structural(i, to) ? structure(i, to) : loose(i);
    }
    return root.children.stream().map(Draft::freeze).toList();
  }

  private int bodyStart(int from, int to) {
    int first = from;
    while (first < to && (contents.get(first) || !articles.containsKey(first))) {
      first++;
    }
    if (first == to) {
      return from;
    }
    int start = first;
    int heading = -1;
    for (int i = first - 1; i >= from && first - i < 30 && !contents.get(i); i--) {
      Unit unit = units.get(i);
      if (division(unit) != null) {
        heading = i;
      } else if (!unit.isHeading() && !unit.looksLikeTitle()) {
        break;
      } else if (unit.isHeading() && unit.level() > 1 && start == i + 1) {
        start = i;
      }
    }
    return heading >= 0 ? heading : start;
  }

  private Draft frontMatter(Draft current, Unit unit) {
    Draft front = current;
    if (unit.kind() == Block.Kind.STRUCK) {
      struck(unit);
      return null;
    }
    if (front == null || unit.isHeading() || front.text.length() > CHUNK) {
      front = Draft.of(NodeKind.TEXT, unit).as(ProvisionStatus.FRONT_MATTER);
      root.children.add(front);
      if (unit.isHeading()) {
        return front.headed(unit.text());
      }
    }
    if (!front.text.isEmpty()) {
      front.text.append('\n');
    }
    front.text.append(unit.text());
    front.end = unit.end();
    return front;
  }

  private boolean structural(int i, int to) {
    Unit unit = units.get(i);
    if (articles.containsKey(i)) {
      return true;
    }
    if (marks.quoted(unit) || contents.get(i)) {
      return contents.get(i);
    }
    if (unit.isHeading() && !Grammar.starts(grammar.cues().note(), unit.text())) {
      return true;
    }
    return grammar.trailer(unit).isPresent() || isSchedule(unit, i) || division(unit) != null;
  }

  private int structure(int i, int to) {
    Unit unit = units.get(i);
    Candidate candidate = articles.get(i);
    if (candidate != null) {
      return article(candidate, to);
    }
    Optional<Grammar.Trailer> trailer = grammar.trailer(unit);
    if (trailer.isPresent()) {
      trailing = trailer.get().status();
      open(Draft.of(NodeKind.DIVISION, unit).headed(unit.text()).as(trailing), 0, 0);
      return i + 1;
    }
    if (isSchedule(unit, i)) {
      return schedule(unit, i, to);
    }
    Matcher division = division(unit);
    if (division != null) {
      return division(unit, division, i, to);
    }
    Draft heading = Draft.of(NodeKind.DIVISION, unit).headed(unit.text());
    open(heading, CROSS_HEADING + unit.level(), unit.level());
    return i + 1;
  }

  private int division(Unit unit, Matcher match, int i, int to) {
    int level = 0;
    for (Grammar.DivisionForm form : grammar.divisions()) {
      if (form.pattern() == match.pattern()) {
        level = form.level();
      }
    }
    String heading = Headings.clean(match.group("heading"));
    int next = i + 1;
    if (heading.isEmpty() && next < to && !articles.containsKey(next)) {
      Unit title = units.get(next);
      if (title.text().length() <= 200
          && !contents.get(next)
          && division(title) == null
          && (title.isHeading() || title.looksLikeTitle())) {
        heading = title.text();
        next++;
      }
    }
    String label = unit.text().substring(0, match.start("heading")).strip();
    Draft node =
        Draft.of(NodeKind.DIVISION, unit).labelled(Headings.clean(label)).headed(heading);
    open(node, level, unit.isHeading() ? unit.level() : 0);
    return next;
  }

  private int schedule(Unit unit, int i, int to) {
    Draft node = Draft.of(NodeKind.SCHEDULE, unit).headed(unit.text());
    node.status = trailing == ProvisionStatus.IN_FORCE ? ProvisionStatus.ANNEXED : trailing;
    open(node, 0, 0);
    int end = i + 1;
    while (end < to && !structural(end, to)) {
      end++;
    }
    new ArticleReader(grammar, node).read(units.subList(i + 1, end), marks);
    return end;
  }

  private int loose(int i) {
    Unit unit = units.get(i);
    if (articles.containsKey(i + 1) && unit.looksLikeTitle() && unit.text().length() <= 110) {
      rubric = unit.text();
      return i + 1;
    }
    if (unit.kind() == Block.Kind.STRUCK) {
      struck(unit);
      return i + 1;
    }
    Draft node = Draft.of(NodeKind.TEXT, unit).saying(unit.text()).as(trailing);
    if (unit.kind() == Block.Kind.NOTE || Grammar.starts(grammar.cues().note(), unit.text())) {
      node.status = ProvisionStatus.NOTE;
    }
    List<Draft> siblings = top().children;
    Draft last = siblings.isEmpty() ? node : siblings.get(siblings.size() - 1);
    if (unit.isLine()
        && last.kind == NodeKind.TEXT
        && last != node
        && last.status == node.status
        && last.text.length() < CHUNK) {
      last.append(unit);
    } else {
      siblings.add(node);
    }
    return i + 1;
  }

  /** Superseded wording, run by run. */
  private void struck(Unit unit) {
    List<Draft> siblings = top().children;
    Draft last = siblings.isEmpty() ? null : siblings.get(siblings.size() - 1);
    if (last != null
        && last.kind == NodeKind.TEXT
        && last.status == ProvisionStatus.REPEALED
        && last.text.length() < CHUNK) {
      last.text.append('\n').append(unit.text());
      last.end = unit.end();
      return;
    }
    siblings.add(Draft.of(NodeKind.TEXT, unit).saying(unit.text()).as(ProvisionStatus.REPEALED));
  }

  private int article(Candidate candidate, int to) {
    int index = candidate.unit();
    int end = index + 1;
    while (end < to && !structural(end, to)) {
      end++;
    }
    leaveSchedule(candidate);
    Headings.Split split = headings.split(units, candidate, end);
    Draft node = Draft.of(NodeKind.ARTICLE, units.get(index)).labelled(candidate.label());
    node.headed(split.heading());
    List<Unit> body = new ArrayList<>();
    if (!split.text().text().isEmpty()) {
      body.add(split.text());
    }
    body.addAll(units.subList(index + 1 + split.used(), end));
    String title = trailingTitle(body, end, to);
    if (node.heading.isEmpty()) {
      node.heading = rubric;
    } else if (!rubric.isEmpty()) {
      crossHeading(rubric, units.get(index));
    }
    rubric = title;
    new ArticleReader(grammar, node).read(body, marks);
    if (node.isEmpty() && !candidate.heading() && !node.heading.isEmpty()) {
      node.text.append(node.heading);
      node.heading = "";
    }
    Statuses.mark(node, grammar);
    if (trailing != ProvisionStatus.IN_FORCE && node.status == ProvisionStatus.IN_FORCE) {
      node.status = trailing;
    }
    top().children.add(node);
    if (stack.stream().noneMatch(level -> level.node().kind == NodeKind.SCHEDULE)) {
      lastNumber = candidate.lastMain();
    }
    if (end >= to && !rubric.isEmpty()) {
      crossHeading(rubric, units.get(end - 1));
    }
    return end;
  }

  /** A title at the end of an article's text belongs to what follows. */
  private String trailingTitle(List<Unit> body, int end, int to) {
    int place = body.size() - 1;
    while (place > 0 && body.get(place).kind() == Block.Kind.STRUCK) {
      place--;
    }
    if (place < 1 || end >= to || !articles.containsKey(end)) {
      return "";
    }
    Unit last = body.get(place);
    boolean title =
        last.looksLikeTitle()
            && last.text().length() <= 110
            && body.get(place - 1).endsSentence()
            && !marks.quoted(last)
            && (last.kind() == Block.Kind.PARAGRAPH || last.isLine())
            && parts.match(last, List.of(), false) == null
            && !Grammar.starts(grammar.cues().note(), last.text());
    if (title) {
      body.remove(place);
    }
    return title ? last.text() : "";
  }

  private void crossHeading(String heading, Unit at) {
    open(new Draft(NodeKind.DIVISION, at.page(), at.start()).headed(heading), CROSS_HEADING + 7, 0);
  }

  private void leaveSchedule(Candidate candidate) {
    boolean resumes = candidate.number().main() == lastNumber + 1;
    while (resumes && stack.stream().anyMatch(l -> l.node().kind == NodeKind.SCHEDULE)) {
      stack.remove(stack.size() - 1);
    }
  }

  private void open(Draft node, int depth, int markup) {
    while (!stack.isEmpty() && closes(stack.get(stack.size() - 1), depth, markup)) {
      stack.remove(stack.size() - 1);
    }
    if (trailing != ProvisionStatus.IN_FORCE && node.status == ProvisionStatus.IN_FORCE) {
      node.status = trailing;
    }
    top().children.add(node);
    stack.add(new Level(node, depth, markup));
  }

  private static boolean closes(Level open, int depth, int markup) {
    if (open.node().kind == NodeKind.SCHEDULE && depth > 0) {
      return false;
    }
    if (open.depth() >= depth) {
      return true;
    }
    return depth >= CROSS_HEADING && markup > 0 && open.markup() >= markup;
  }

  private Draft top() {
    return stack.isEmpty() ? root : stack.get(stack.size() - 1).node();
  }

  private boolean isSchedule(Unit unit, int i) {
    return !articles.containsKey(i) && grammar.opensSchedule(unit);
  }

  private Matcher division(Unit unit) {
    if (unit.text().length() > 260 || unit.text().isEmpty()) {
      return null;
    }
    for (Grammar.DivisionForm form : grammar.divisions()) {
      Matcher matcher = form.pattern().matcher(unit.text());
      if (matcher.lookingAt()) {
        String heading = matcher.group("heading");
        boolean sentence =
            heading.length() > 1
                && (Character.isLowerCase(heading.charAt(0)) && !unit.isHeading()
                    || ",;".indexOf(heading.charAt(0)) >= 0);
        if (!sentence) {
          return matcher;
        }
      }
    }
    return null;
  }
}
