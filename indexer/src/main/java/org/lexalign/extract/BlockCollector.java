package org.lexalign.extract;

import java.util.ArrayList;
import java.util.List;
import org.lexalign.model.Block;
import org.lexalign.model.Block.Kind;

/** Gathers blocks in reading order, keeps their offsets and holds the limits. One per file. */
final class BlockCollector {
  private final List<Block> blocks = new ArrayList<>();
  private final Limits limits;
  private final long deadline;
  private int offset;

  BlockCollector(Limits limits) {
    this.limits = limits;
    this.deadline = System.nanoTime() + limits.seconds() * 1_000_000_000L;
  }

  /** Adds a block; text that is empty once folded adds nothing. */
  void add(Kind kind, int level, CharSequence text, int page) {
    checkTime();
    String folded = TextFold.fold(text);
    if (folded.isEmpty()) {
      return;
    }
    if (offset + (long) folded.length() > limits.characters()) {
      throw new LimitExceeded("unreadable.too-large", limits.characters());
    }
    blocks.add(new Block(kind, level, folded, page, offset));
    offset += folded.length() + 1;
  }

  /** Throws if the file has taken longer than allowed. */
  void checkTime() {
    if (System.nanoTime() - deadline > 0) {
      throw new LimitExceeded("unreadable.timeout", limits.seconds());
    }
  }

  /** Turns everything gathered so far into notes, except headings of the first level. */
  void demoteToNotes() {
    blocks.replaceAll(b ->
        b.kind() == Kind.HEADING && b.level() == 1
            ? b
            : new Block(Kind.NOTE, 0, b.text(), b.page(), b.start()));
  }

  /**
   * Headings told only by their weight mean nothing in a document that is mostly bold; they become
   * paragraphs there.
   */
  void demoteUnreliableHeadings() {
    long total = offset;
    long bold =
        blocks.stream().filter(BlockCollector::isByWeight).mapToLong(b -> b.text().length()).sum();
    if (bold * 3 > total) {
      blocks.replaceAll(
          b -> isByWeight(b) ? new Block(Kind.PARAGRAPH, 0, b.text(), b.page(), b.start()) : b);
    }
  }

  private static boolean isByWeight(Block block) {
    return block.kind() == Kind.HEADING && block.level() == 0;
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }
}
