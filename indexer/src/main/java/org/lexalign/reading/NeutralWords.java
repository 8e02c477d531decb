package org.lexalign.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lexalign.index.AnalysedProvision;
import org.lexalign.index.WordAnalysis.Words;
import org.lexalign.model.Node;
import org.lexalign.model.Provision;
import org.lexalign.model.Segment;
import org.lexalign.model.TaggedProvision;

/**
 * Words of a language without a pack, so that its texts can at least be searched: runs of letters
 * and digits in lower case, single ideographs.
 */
final class NeutralWords implements Words {
  private final List<String> terms = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  private NeutralWords() {}

  /** A provision without concepts: nothing is known of its words. */
  static AnalysedProvision analyse(Provision provision) {
    List<Node> nodes = nodes(provision);
    List<Segment> segments = new ArrayList<>();
    List<Words> words = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      for (Segment.Part part : Segment.Part.values()) {
        String text = text(nodes.get(i), part);
        if (!text.isEmpty()) {
          NeutralWords run = of(text);
          segments.add(new Segment(i, part, run.size(), List.of()));
          words.add(run);
        }
      }
    }
    return new AnalysedProvision(
        new TaggedProvision(provision, List.of(), segments, List.of()), words);
  }

  static NeutralWords of(String text) {
    NeutralWords words = new NeutralWords();
    int start = -1;
    for (int i = 0; i <= text.length(); ) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      boolean ideograph = Character.isIdeographic(c);
      if (start >= 0 && (ideograph || !partOfWord(c))) {
        words.add(text, start, i);
        start = -1;
      }
      if (ideograph) {
        words.add(text, i, i + Character.charCount(c));
      } else if (start < 0 && partOfWord(c)) {
        start = i;
      }
      i += Character.charCount(c);
    }
    return words;
  }

  private static boolean partOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private void add(String text, int start, int end) {
    terms.add(text.substring(start, end).toLowerCase(Locale.ROOT));
    starts.add(start);
    ends.add(end);
  }

  /** The nodes of a provision in reading order. */
  static List<Node> nodes(Provision provision) {
    List<Node> nodes = new ArrayList<>();
    collect(provision.node(), nodes);
    return nodes;
  }

  private static void collect(Node node, List<Node> into) {
    into.add(node);
    node.children().forEach(child -> collect(child, into));
  }

  static String text(Node node, Segment.Part part) {
    return switch (part) {
      case HEADING -> node.heading();
      case TEXT -> node.text();
      case CLOSING -> node.closing();
    };
  }

  @Override
  public int size() {
    return terms.size();
  }

  @Override
  public CharSequence term(int index) {
    return terms.get(index);
  }

  @Override
  public int start(int index) {
    return starts.get(index);
  }

  @Override
  public int end(int index) {
    return ends.get(index);
  }
}
