package org.lexalign.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexalign.model.Hit;
import org.lexalign.model.Segment;

/** One way from the top of an article to a point, as a sequence of segments with concepts. */
public final class Passage {

  /**
   * A hit at its place in the passage.
   *
   * @param span tokens of the passage
   * @param hit the hit in its segment
   * @param segment index of the segment in {@link Passage#segments()}
   */
  public record Placed(Span span, Hit hit, int segment) {}

  private final List<Segment> segments;
  private final Map<String, List<Placed>> hits;
  private final int leaf;
  private final int tokens;

  Passage(List<Segment> segments, int leaf) {
    this.segments = List.copyOf(segments);
    this.leaf = leaf;
    Map<String, List<Placed>> byConcept = new HashMap<>();
    int offset = 0;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      for (Hit hit : segment.hits()) {
        Span span = new Span(offset + hit.token(), offset + hit.tokenEnd());
        byConcept
            .computeIfAbsent(hit.concept(), key -> new ArrayList<>())
            .add(new Placed(span, hit, i));
      }
      offset += segment.tokens();
    }
    byConcept.values().forEach(list -> list.sort(Comparator.comparingInt(p -> p.span().start())));
    this.hits = byConcept;
    this.tokens = offset;
  }

  /** The texts in reading order. */
  public List<Segment> segments() {
    return segments;
  }

  /** Index of the node that the passage ends in, in reading order of the provision's tree. */
  public int leaf() {
    return leaf;
  }

  /** Number of tokens. */
  public int tokens() {
    return tokens;
  }

  /** Hits of a concept, by place. */
  public List<Placed> hits(String concept) {
    return hits.getOrDefault(concept, List.of());
  }

  /** All hits that lie within a span, by place. */
  public List<Placed> within(Span span) {
    return hits.values().stream()
        .flatMap(List::stream)
        .filter(p -> p.span().start() >= span.start() && p.span().end() <= span.end())
        .sorted(
            Comparator.comparingInt((Placed p) -> p.span().start())
                .thenComparing(p -> p.hit().concept()))
        .toList();
  }

  /** The segment that a token belongs to. */
  public Optional<Segment> segmentAt(int token) {
    int offset = 0;
    for (Segment segment : segments) {
      offset += segment.tokens();
      if (token < offset) {
        return Optional.of(segment);
      }
    }
    return Optional.empty();
  }
}
