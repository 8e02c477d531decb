package org.lexalign.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexalign.model.Node;
import org.lexalign.model.ProvisionStatus;
import org.lexalign.model.Segment;
import org.lexalign.model.TaggedProvision;

/** A tagged provision prepared for tests: its passages, its heading and the concepts in it. */
public final class Article {
  /** Fewer points than this are no list. */
  private static final int LIST = 6;

  /** A point that only names a provision has no more tokens than this. */
  private static final int SHORT = 40;

  private final int ordinal;
  private final TaggedProvision tagged;
  private final List<Passage> passages;
  private final Passage heading;
  private final Set<String> concepts = new HashSet<>();
  private final Map<Test, Boolean> memo = new HashMap<>();
  private final boolean listing;

  /**
   * @param ordinal its number in the index
   * @param tagged what the index holds
   */
  public Article(int ordinal, TaggedProvision tagged) {
    this.ordinal = ordinal;
    this.tagged = tagged;
    PassageBuilder builder = new PassageBuilder(tagged.segments());
    builder.visit(tagged.provision().node(), new ArrayList<>(), new ArrayList<>());
    this.passages = List.copyOf(builder.passages);
    this.heading =
        new Passage(
            tagged.segments().stream()
                .filter(s -> s.node() == 0 && s.part() == Segment.Part.HEADING)
                .toList(),
            0);
    for (Passage passage : passages) {
      passage.segments().forEach(s -> s.hits().forEach(hit -> concepts.add(hit.concept())));
    }
    this.listing = listing();
  }

  /** Its number in the index. */
  public int ordinal() {
    return ordinal;
  }

  /** What the index holds. */
  public TaggedProvision tagged() {
    return tagged;
  }

  /** Its passages, in reading order; text that is not in force has none. */
  public List<Passage> passages() {
    return passages;
  }

  /** Its heading as a passage of its own. */
  public Passage heading() {
    return heading;
  }

  /** Whether a concept occurs in any passage. */
  public boolean mentions(String concept) {
    return concepts.contains(concept);
  }

  /**
   * Whether most of its points only name other provisions, and none of them carries a penalty: a
   * list of offences for some other purpose.
   */
  public boolean isListing() {
    return listing;
  }

  /** Number of references to other provisions in the nodes of a passage. */
  public long references(Passage passage) {
    Set<Integer> nodes = new HashSet<>();
    passage.segments().forEach(segment -> nodes.add(segment.node()));
    return tagged.references().stream().filter(r -> nodes.contains(r.node())).count();
  }

  /** Answers already given for this article. */
  Map<Test, Boolean> memo() {
    return memo;
  }

  private boolean listing() {
    if (passages.size() < LIST || mentions("PRISON")) {
      return false;
    }
    Set<Integer> referring = new HashSet<>();
    tagged.references().forEach(reference -> referring.add(reference.node()));
    long naming =
        passages.stream()
            .filter(p -> referring.contains(p.leaf()))
            .filter(p -> p.segments().getLast().tokens() <= SHORT)
            .count();
    return 2 * naming > passages.size();
  }

  private static final class PassageBuilder {
    private final Map<Integer, Map<Segment.Part, Segment>> byNode = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private int next;

    PassageBuilder(List<Segment> segments) {
      for (Segment segment : segments) {
        byNode.computeIfAbsent(segment.node(), key -> new HashMap<>()).put(segment.part(), segment);
      }
    }

    void visit(Node node, List<Segment> before, List<Segment> after) {
      int index = next++;
      boolean live = index == 0 || node.status() == ProvisionStatus.IN_FORCE;
      List<Segment> head = new ArrayList<>(before);
      add(head, index, Segment.Part.HEADING);
      add(head, index, Segment.Part.TEXT);
      List<Segment> tail = new ArrayList<>();
      add(tail, index, Segment.Part.CLOSING);
      tail.addAll(after);
      if (node.children().isEmpty()) {
        if (live) {
          head.addAll(tail);
          passages.add(new Passage(head, index));
        }
        return;
      }
      int kept = passages.size();
      for (Node child : node.children()) {
        visit(child, head, tail);
      }
      if (!live) {
        passages.subList(kept, passages.size()).clear();
      } else if (passages.size() == kept && hasText(index)) {
        head.addAll(tail);
        passages.add(new Passage(head, index));
      }
    }

    /** A provision whose only children are notes or repealed still speaks by its own text. */
    private boolean hasText(int node) {
      Segment text = byNode.getOrDefault(node, Map.of()).get(Segment.Part.TEXT);
      return text != null && text.tokens() > 0;
    }

    private void add(List<Segment> list, int node, Segment.Part part) {
      Segment segment = byNode.getOrDefault(node, Map.of()).get(part);
      if (segment != null) {
        list.add(segment);
      }
    }
  }
}
