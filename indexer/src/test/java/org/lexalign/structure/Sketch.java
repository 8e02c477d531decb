package org.lexalign.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lexalign.model.Act;
import org.lexalign.model.Block;
import org.lexalign.model.DocumentReading;
import org.lexalign.model.Extraction;
import org.lexalign.model.Provision;

/**
 * A document sketched in lines: {@code # heading}, {@code | line of print}, {@code ~ struck
 * through}, {@code ! note}, {@code * list item}, anything else a paragraph.
 */
final class Sketch {
  private Sketch() {}

  static List<Block> blocks(String sketch) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : sketch.lines().toList()) {
      if (line.isBlank()) {
        continue;
      }
      int level = 0;
      while (level < line.length() && line.charAt(level) == '#') {
        level++;
      }
      Block.Kind kind =
          level > 0
              ? Block.Kind.HEADING
              : switch (line.charAt(0)) {
                case '|' -> Block.Kind.LINE;
                case '~' -> Block.Kind.STRUCK;
                case '!' -> Block.Kind.NOTE;
                case '*' -> Block.Kind.LIST_ITEM;
                default -> Block.Kind.PARAGRAPH;
              };
      String text =
          kind == Block.Kind.PARAGRAPH ? line : line.substring(Math.max(1, level)).strip();
      blocks.add(new Block(kind, level, text, 0, start));
      start += text.length() + 1;
    }
    return blocks;
  }

  static Structure.Reading read(String language, String sketch) {
    return read(language, Map.of(), sketch);
  }

  static Structure.Reading read(String language, Map<String, String> metadata, String sketch) {
    List<Block> blocks = blocks(sketch);
    Extraction extraction =
        new Extraction(
            "act.txt", "", "text/plain", metadata, new Extraction.Blocks(blocks, 0), List.of());
    return Structure.read(extraction, blocks, language);
  }

  static List<Provision> provisions(String language, String sketch) {
    return provisions(read(language, sketch).acts(), language);
  }

  static List<Provision> provisions(List<Act> acts, String language) {
    return Provisions.of(
        new DocumentReading(
            "act.txt",
            "",
            "text/plain",
            language,
            new DocumentReading.Read(acts, 0, 0),
            List.of()));
  }

  /** {@code label:status} of each article. */
  static List<String> articles(String language, String sketch) {
    return provisions(language, sketch).stream()
        .filter(p -> p.node().kind() == org.lexalign.model.NodeKind.ARTICLE)
        .map(p -> p.label() + ":" + p.status().code())
        .toList();
  }

  static Provision article(String language, String sketch, String label) {
    return provisions(language, sketch).stream()
        .filter(p -> p.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no provision " + label));
  }

  /** The tree in one line: labels with their children in brackets, texts without label as dots. */
  static String tree(org.lexalign.model.Node node) {
    StringBuilder out = new StringBuilder(node.label().isEmpty() ? "·" : node.label());
    if (!node.children().isEmpty()) {
      out.append('[');
      for (int i = 0; i < node.children().size(); i++) {
        out.append(i == 0 ? "" : " ").append(tree(node.children().get(i)));
      }
      out.append(']');
    }
    return out.append(node.closing().isEmpty() ? "" : "<").toString();
  }
}
