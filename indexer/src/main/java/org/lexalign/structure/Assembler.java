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
  private final Grammar grammar;
  private final List<Unit> units;
  private final Map<Integer, Candidate> articles;
  private final BitSet contents;
  private final Marks marks;
  private final Headings headings;
  private final PartMatcher parts;
  private final Containers containers = new Containers();
  private String rubric = "";
  private int lastNumber;

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
    return containers.root().children.stream().map(Draft::freeze).toList();
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
    if (unit.kind() == Block.Kind.STRUCK) {
      containers.addStruck(unit);
      return null;
    }
    return containers.addFront(current, unit);
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
      containers.trail(trailer.get().status());
      containers.open(
          Draft.of(NodeKind.DIVISION, unit).headed(unit.text()).as(containers.trailing()), 0, 0);
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
    containers.open(heading, Containers.CROSS_HEADING + unit.level(), unit.level());
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
    Draft node = Draft.of(NodeKind.DIVISION, unit).labelled(Headings.clean(label)).headed(heading);
    containers.open(node, level, unit.isHeading() ? unit.level() : 0);
    return next;
  }

  private int schedule(Unit unit, int i, int to) {
    Draft node = Draft.of(NodeKind.SCHEDULE, unit).headed(unit.text());
    node.status =
        containers.trailing() == ProvisionStatus.IN_FORCE
            ? ProvisionStatus.ANNEXED
            : containers.trailing();
    containers.open(node, 0, 0);
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
      containers.addStruck(unit);
      return i + 1;
    }
    Draft node = Draft.of(NodeKind.TEXT, unit).saying(unit.text()).as(containers.trailing());
    if (unit.kind() == Block.Kind.NOTE || Grammar.starts(grammar.cues().note(), unit.text())) {
      node.status = ProvisionStatus.NOTE;
    }
    containers.add(node, unit.isLine());
    return i + 1;
  }

  private int article(Candidate candidate, int to) {
    int index = candidate.unit();
    int end = index + 1;
    while (end < to && !structural(end, to)) {
      end++;
    }
    if (candidate.number().main() == lastNumber + 1) {
      containers.leaveSchedule();
    }
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
      containers.crossHeading(rubric, units.get(index));
    }
    rubric = title;
    new ArticleReader(grammar, node).read(body, marks);
    if (node.isEmpty() && !candidate.heading() && !node.heading.isEmpty()) {
      node.text.append(node.heading);
      node.heading = "";
    }
    Statuses.mark(node, grammar);
    if (containers.trailing() != ProvisionStatus.IN_FORCE
        && node.status == ProvisionStatus.IN_FORCE) {
      node.status = containers.trailing();
    }
    containers.top().children.add(node);
    if (!containers.inSchedule()) {
      lastNumber = candidate.lastMain();
    }
    if (end >= to && !rubric.isEmpty()) {
      containers.crossHeading(rubric, units.get(end - 1));
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
