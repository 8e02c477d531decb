package org.lexalign.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.lexalign.model.Node;
import org.lexalign.model.NodeKind;
import org.lexalign.model.Provision;

/** Writes citations as the drafting tradition of a provision does. */
public final class Citations {
  private static final int LONGEST_TITLE = 80;

  private Citations() {}

  /**
   * The citation of a node of a provision, such as {@code s 163.1(4)(a)} or {@code § 184b Abs. 1
   * Nr. 2}.
   *
   * @param node index of the node in the provision's tree, in reading order, 0 the provision itself
   * @return the provision's own citation if the node does not exist or has no label on its way
   */
  public static String pinpoint(Provision provision, int node) {
    List<Node> path = new ArrayList<>();
    int[] left = {node};
    if (!find(provision.node(), left, path)) {
      return provision.citation();
    }
    Grammar grammar = Grammars.bundled().forLanguage(provision.language()).get(0);
    StringBuilder out = new StringBuilder(provision.citation());
    for (int i = 1; i < path.size(); i++) {
      out.append(step(path.get(i), path.get(i - 1), grammar));
    }
    return out.toString();
  }

  private static boolean find(Node node, int[] left, List<Node> path) {
    path.add(node);
    if (left[0]-- == 0) {
      return true;
    }
    for (Node child : node.children()) {
      if (find(child, left, path)) {
        return true;
      }
    }
    path.remove(path.size() - 1);
    return false;
  }

  private static String step(Node node, Node parent, Grammar grammar) {
    if (node.label().isEmpty()) {
      String pattern = grammar.citation().getOrDefault("paragraph", "");
      if (pattern.isEmpty() || node.kind() != NodeKind.TEXT) {
        return "";
      }
      int place = parent.text().isEmpty() ? 0 : 1;
      for (Node sibling : parent.children()) {
        if (sibling.kind() == NodeKind.TEXT) {
          place++;
        }
        if (sibling == node) {
          break;
        }
      }
      return pattern
          .replace("{n}", Integer.toString(place))
          .replace("{chinese}", Numerals.toChinese(place));
    }
    String bare = node.label();
    for (Grammar.PartForm form : grammar.parts()) {
      Matcher matcher = form.pattern().matcher(node.label());
      if (matcher.lookingAt()
          && form.numerals().value(matcher.group("label"), grammar.words()) > 0
          && (form.kind() == node.kind() || node.kind() == NodeKind.POINT)) {
        return form.citation().replace("{n}", matcher.group("label"));
      }
    }
    return " " + bare;
  }

  /** The citation of a whole provision. */
  static String of(Node node, Grammar grammar) {
    if (node.kind() != NodeKind.ARTICLE || node.label().isEmpty()) {
      String title = title(node);
      return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title;
    }
    String label = node.label();
    boolean named =
        grammar.articles().stream()
            .anyMatch(
                form -> !form.series().isEmpty() && form.pattern().matcher(label).lookingAt());
    String pattern = grammar.citation().getOrDefault(named ? "named" : "article", "{label}");
    return pattern.replace("{label}", label).replace("{chinese}", chinese(label, pattern));
  }

  private static String chinese(String label, String pattern) {
    if (!pattern.contains("{chinese}")) {
      return "";
    }
    Optional<Labels.Number> number =
        Labels.number(label, Grammars.bundled().neutral()).filter(n -> n.main() > 0);
    if (number.isEmpty()) {
      return label;
    }
    String suffix = number.get().suffix();
    String main = "第" + Numerals.toChinese(number.get().main()) + "条";
    return suffix.startsWith("-")
        ? main + "之" + Numerals.toChinese(Numerals.leadingNumber(suffix.substring(1)))
        : main + suffix;
  }

  /** Label and heading of a container in one line. */
  static String title(Node node) {
    if (node.label().isEmpty()) {
      return node.heading();
    }
    return node.heading().isEmpty() ? node.label() : node.label() + ". " + node.heading();
  }

  static Grammar grammar(String id, String language) {
    return id.isEmpty()
        ? Grammars.bundled().forLanguage(language).get(0)
        : Grammars.bundled().byIdOrNeutral(id);
  }
}
