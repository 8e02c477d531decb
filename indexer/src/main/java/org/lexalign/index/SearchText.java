package org.lexalign.index;

import java.util.ArrayList;
import java.util.List;
import org.lexalign.model.Node;
import org.lexalign.model.Segment;
import org.lexalign.model.TaggedProvision;

/**
 * The text of a provision as it is searched: its segments in order, one line each.
 *
 * @param segments texts of the segments
 * @param starts offset of each segment in the whole
 */
record SearchText(List<String> segments, int[] starts) {

  static SearchText of(TaggedProvision tagged) {
    List<Node> nodes = new ArrayList<>();
    collect(tagged.provision().node(), nodes);
    List<String> texts = new ArrayList<>(tagged.segments().size());
    int[] starts = new int[tagged.segments().size()];
    int at = 0;
    for (Segment segment : tagged.segments()) {
      Node node = nodes.get(segment.node());
      String text =
          switch (segment.part()) {
            case HEADING -> node.heading();
            case TEXT -> node.text();
            case CLOSING -> node.closing();
          };
      starts[texts.size()] = at;
      texts.add(text);
      at += text.length() + 1;
    }
    return new SearchText(texts, starts);
  }

  private static void collect(Node node, List<Node> into) {
    into.add(node);
    node.children().forEach(child -> collect(child, into));
  }

  /** The whole text. */
  String whole() {
    return String.join("\n", segments);
  }
}
