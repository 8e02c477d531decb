package org.lexalign.extract;

import java.util.List;
import java.util.function.Consumer;
import org.lexalign.model.Block;

/** Short ways for tests to see the blocks of a text. */
final class Texts {
  private Texts() {}

  /** Blocks as {@code KIND|text}, or {@code KIND2|text} with a level. */
  static List<String> blocks(Consumer<BlockCollector> reader) {
    BlockCollector out = new BlockCollector(Limits.standard());
    reader.accept(out);
    return shown(out.blocks());
  }

  static List<String> shown(List<Block> blocks) {
    return blocks.stream()
        .map(b -> b.kind() + (b.level() > 0 ? "" + b.level() : "") + "|" + b.text())
        .toList();
  }

  static List<String> markdown(String text) {
    return blocks(out -> MarkdownReader.read(text, out));
  }

  static List<String> html(String text) {
    return blocks(out -> HtmlReader.read(text, out));
  }
}
