package org.lexalign.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexalign.model.Act;
import org.lexalign.model.Node;
import org.lexalign.model.NodeKind;
import org.lexalign.model.ProvisionStatus;
import org.lexalign.model.Warning;

/** Looks for what is odd in the sequence of an act's labels. */
final class SequenceCheck {
  private static final int LISTED = 12;

  private SequenceCheck() {}

  static List<Warning> warnings(Act act, Grammar grammar) {
    List<Node> articles = new ArrayList<>();
    collect(act.nodes(), articles);
    List<Warning> warnings = new ArrayList<>();
    if (act.status() != ProvisionStatus.IN_FORCE) {
      String code = "structure.act-" + act.status().code().replace('_', '-');
      warnings.add(new Warning(code, List.of(), act.title()));
    }
    int quoted = act.nodes().stream().mapToInt(SequenceCheck::quoted).sum();
    if (quoted > 0) {
      String count = Integer.toString(quoted);
      warnings.add(new Warning("structure.quoted-text", List.of(count), act.title()));
    }
    if (articles.isEmpty()) {
      if (!act.nodes().isEmpty()) {
        warnings.add(new Warning("structure.no-articles", List.of(), act.title()));
      }
      return warnings;
    }
    List<String> missing = new ArrayList<>();
    List<String> duplicates = new ArrayList<>();
    List<String> empty = new ArrayList<>();
    List<String> restarts = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    Optional<Labels.Number> previous = Optional.empty();
    for (Node article : articles) {
      if (seen.merge(article.label(), 1, Integer::sum) == 2) {
        duplicates.add(article.label());
      }
      if (article.text().isEmpty()
          && article.children().isEmpty()
          && article.status() == ProvisionStatus.IN_FORCE) {
        empty.add(article.label());
      }
      Optional<Labels.Number> number = Labels.number(article.label(), grammar);
      if (number.isPresent() && previous.isPresent() && plain(article.label())) {
        step(previous.get(), number.get(), article.label(), missing, restarts);
      }
      if (plain(article.label())) {
        previous = number.map(n -> last(n, article.label(), grammar));
      }
    }
    add(warnings, "structure.missing-numbers", missing, act);
    add(warnings, "structure.duplicate-labels", duplicates, act);
    add(warnings, "structure.restarts", restarts, act);
    add(warnings, "structure.empty-provisions", empty, act);
    Node end = articles.get(articles.size() - 1);
    if (endsAbruptly(end)) {
      warnings.add(new Warning("structure.abrupt-end", List.of(end.label()), act.title()));
    }
    return warnings;
  }

  /** Passages of quoted wording, runs of them counted once. */
  private static int quoted(Node node) {
    int count = 0;
    boolean before = false;
    for (Node child : node.children()) {
      boolean now = child.status() == ProvisionStatus.QUOTED;
      count += now ? before ? 0 : 1 : quoted(child);
      before = now;
    }
    return count;
  }

  private static boolean plain(String label) {
    return !label.isEmpty() && label.indexOf(' ') < 0
        || !label.isEmpty() && Character.isDigit(label.charAt(0));
  }

  private static void step(
      Labels.Number from,
      Labels.Number to,
      String label,
      List<String> missing,
      List<String> restarts) {
    int gap = to.main() - from.main();
    if (gap == 2) {
      missing.add(Integer.toString(from.main() + 1));
    } else if (gap > 2) {
      missing.add((from.main() + 1) + "-" + (to.main() - 1));
    } else if (gap < 0) {
      restarts.add(label);
    }
  }

  /** The last number of a range such as {@code 594 to 596}. */
  private static Labels.Number last(Labels.Number number, String label, Grammar grammar) {
    int space = label.lastIndexOf(' ');
    if (space < 0 || space + 1 == label.length() || !Character.isDigit(label.charAt(space + 1))) {
      return number;
    }
    return Labels.number(label.substring(space + 1), grammar)
        .filter(other -> other.main() > number.main())
        .orElse(number);
  }

  private static void add(List<Warning> warnings, String code, List<String> labels, Act act) {
    if (labels.isEmpty()) {
      return;
    }
    String listed = String.join(", ", labels.subList(0, Math.min(LISTED, labels.size())));
    warnings.add(new Warning(code, List.of(Integer.toString(labels.size()), listed), act.title()));
  }

  private static boolean endsAbruptly(Node node) {
    String text = node.fullText();
    if (text.isEmpty() || node.status() != ProvisionStatus.IN_FORCE) {
      return false;
    }
    int last = text.codePointBefore(text.length());
    return last == ',' || last == '،' || last == '，' || last == '-' || Character.isLowerCase(last);
  }

  private static void collect(List<Node> nodes, List<Node> articles) {
    for (Node node : nodes) {
      if (node.kind() == NodeKind.ARTICLE) {
        articles.add(node);
      } else if (node.kind() == NodeKind.DIVISION
          && node.status() != ProvisionStatus.NOTE
          && node.status() != ProvisionStatus.NOT_IN_FORCE) {
        collect(node.children(), articles);
      }
    }
  }
}
