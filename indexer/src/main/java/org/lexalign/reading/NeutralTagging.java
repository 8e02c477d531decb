package org.lexalign.reading;

import java.text.BreakIterator;
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
 * A language without a pack: its words can be searched as they stand, and no concept is seen in
 * them.
 */
final class NeutralTagging {
  private NeutralTagging() {}

  static AnalysedProvision analyse(Provision provision) {
    List<Segment> segments = new ArrayList<>();
    List<Words> words = new ArrayList<>();
    collect(provision.node(), new int[1], segments, words);
    return new AnalysedProvision(
        new TaggedProvision(provision, List.of(), segments, List.of()), words);
  }

  private static void collect(Node node, int[] next, List<Segment> out, List<Words> words) {
    int index = next[0]++;
    add(index, Segment.Part.HEADING, node.heading(), out, words);
    add(index, Segment.Part.TEXT, node.text(), out, words);
    node.children().forEach(child -> collect(child, next, out, words));
    add(index, Segment.Part.CLOSING, node.closing(), out, words);
  }

  private static void add(
      int node, Segment.Part part, String text, List<Segment> out, List<Words> words) {
    if (!text.isEmpty()) {
      Words run = words(text);
      out.add(new Segment(node, part, run.size(), List.of()));
      words.add(run);
    }
  }

  static Words words(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    List<int[]> places = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      if (Character.isLetterOrDigit(text.codePointAt(start))) {
        places.add(new int[] {start, end});
      }
    }
    return new Plain(text, places);
  }

  private record Plain(String text, List<int[]> places) implements Words {
    @Override
    public int size() {
      return places.size();
    }

    @Override
    public CharSequence term(int index) {
      return text.substring(start(index), end(index)).toLowerCase(Locale.ROOT);
    }

    @Override
    public int start(int index) {
      return places.get(index)[0];
    }

    @Override
    public int end(int index) {
      return places.get(index)[1];
    }
  }
}
