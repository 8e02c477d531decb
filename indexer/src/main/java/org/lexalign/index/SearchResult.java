package org.lexalign.index;

import java.util.List;
import org.lexalign.model.Provision;

/**
 * What a search found.
 *
 * @param total number of all matches
 * @param matches the best of them, best first; equals by place in the corpus
 * @param facets all matches by act, status and language
 */
public record SearchResult(int total, List<Match> matches, Facets facets) {
  public SearchResult {
    matches = List.copyOf(matches);
  }

  /**
   * A provision that matches.
   *
   * @param ordinal its place in the corpus
   * @param score how well it matches; comparable within one search only
   * @param provision the provision, with its citation
   * @param snippet the part of its text that holds most of what was sought
   * @param marks what matched in the snippet, ascending, without overlap
   */
  public record Match(
      int ordinal, double score, Provision provision, String snippet, List<Span> marks) {
    public Match {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A stretch of a text.
   *
   * @param start offset of the first character
   * @param end offset after the last one
   */
  public record Span(int start, int end) {}
}
