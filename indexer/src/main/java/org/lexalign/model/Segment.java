package org.lexalign.model;

import java.util.List;

/**
 * One stretch of a provision's text with the concepts in it.
 *
 * @param node index of the node in the provision's tree, in reading order (pre-order), 0 the
 *     provision itself
 * @param part which of the node's texts
 * @param tokens number of tokens in it
 * @param hits concepts by first token; longer before shorter
 */
public record Segment(int node, Part part, int tokens, List<Hit> hits) {
  public Segment {
    hits = List.copyOf(hits);
  }

  /** The texts of a node. */
  public enum Part {
    HEADING,
    TEXT,
    CLOSING
  }
}
