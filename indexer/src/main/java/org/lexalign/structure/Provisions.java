package org.lexalign.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lexalign.model.Act;
import org.lexalign.model.DocumentReading;
import org.lexalign.model.Node;
import org.lexalign.model.NodeKind;
import org.lexalign.model.Provision;
import org.lexalign.model.ProvisionStatus;

/** Cuts acts into the units that are indexed and cited: articles, schedules, preambles, notes. */
public final class Provisions {
  private Provisions() {}

  /**
   * All provisions of a document in reading order; none if it is not analysable. Every text of the
   * document is in exactly one of them.
   */
  public static List<Provision> of(DocumentReading reading) {
    if (!(reading.outcome() instanceof DocumentReading.Read read)) {
      return List.of();
    }
    List<Provision> result = new ArrayList<>();
    for (int i = 0; i < read.acts().size(); i++) {
      Cutter cutter = new Cutter(reading.file(), read.acts().get(i), i);
      cutter.cut(read.acts().get(i).nodes(), List.of());
      result.addAll(cutter.provisions);
    }
    return result;
  }

  /** Walks one act. */
  private static final class Cutter {
    private final String file;
    private final Act act;
    private final int actOrdinal;
    private final Grammar grammar;
    private final List<Provision> provisions = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    Cutter(String file, Act act, int actOrdinal) {
      this.file = file;
      this.act = act;
      this.actOrdinal = actOrdinal;
      this.grammar = Citations.grammar(act.grammar(), act.language());
    }

    void cut(List<Node> nodes, List<String> context) {
      for (Node node : nodes) {
        switch (node.kind()) {
          case DIVISION -> {
            if (!node.text().isEmpty() || !node.closing().isEmpty()) {
              add(ownText(node), context);
            }
            cut(node.children(), below(context, node));
          }
          case SCHEDULE -> schedule(node, context);
          default -> add(node, context);
        }
      }
    }

    private void schedule(Node node, List<String> context) {
      List<Node> own = new ArrayList<>();
      List<Node> others = new ArrayList<>();
      for (Node child : node.children()) {
        boolean unit = child.kind() == NodeKind.ARTICLE || child.kind() == NodeKind.DIVISION;
        (unit ? others : own).add(child);
      }
      add(with(node, own), context);
      cut(others, below(context, node));
    }

    private static Node ownText(Node node) {
      return with(node, List.of());
    }

    private static Node with(Node node, List<Node> children) {
      return new Node(
          node.kind(),
          node.label(),
          node.heading(),
          node.text(),
          node.closing(),
          node.status(),
          node.page(),
          node.start(),
          node.end(),
          children);
    }

    private static List<String> below(List<String> context, Node node) {
      String line = Citations.title(node);
      if (line.isEmpty()) {
        return context;
      }
      List<String> result = new ArrayList<>(context);
      result.add(line);
      return result;
    }

    private void add(Node node, List<String> context) {
      String name = node.label().isEmpty() ? node.kind().code() : node.label();
      int times = seen.merge(name, 1, Integer::sum);
      String id = file + '#' + actOrdinal + '/' + name + (times > 1 ? "~" + times : "");
      ProvisionStatus status =
          node.status() == ProvisionStatus.IN_FORCE ? act.status() : node.status();
      provisions.add(
          new Provision(
              id,
              file,
              act.title(),
              actOrdinal,
              provisions.size(),
              act.language(),
              node.label(),
              Citations.of(node, grammar),
              context,
              status,
              node));
    }
  }
}
