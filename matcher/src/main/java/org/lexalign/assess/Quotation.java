package org.lexalign.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.lexalign.criteria.Passage;
import org.lexalign.criteria.Span;
import org.lexalign.model.Node;
import org.lexalign.model.Segment;

/**
 * The words of a passage that carry a finding, with the matching words marked.
 *
 * @param text verbatim words; left-out words of the same passage show as an ellipsis
 * @param marks matching words in it
 */
record Quotation(String text, List<Mark> marks) {
  private static final int MARGIN = 160;
  private static final int LONGEST_PART = 600;
  private static final String GAP = " […] ";

  Quotation {
    marks = List.copyOf(marks);
  }

  /** Quotes what lies in a span of a passage, with some words around it. */
  static Quotation of(Node root, Passage passage, Span span, Set<String> concepts) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    List<Passage.Placed> within =
        passage.within(span).stream().filter(p -> concepts.contains(p.hit().concept())).toList();
    for (int i = 0; i < passage.segments().size(); i++) {
      int index = i;
      List<Passage.Placed> here = within.stream().filter(p -> p.segment() == index).toList();
      if (!here.isEmpty()) {
        append(text, marks, textOf(root, passage.segments().get(i)), here);
      }
    }
    if (text.isEmpty()) {
      for (Segment segment : passage.segments()) {
        if (text.isEmpty() && segment.part() != Segment.Part.HEADING) {
          append(text, marks, textOf(root, segment), List.of());
        }
      }
    }
    return new Quotation(text.toString(), marks);
  }

  private static void append(
      StringBuilder out, List<Mark> marks, String text, List<Passage.Placed> hits) {
    int from = hits.stream().mapToInt(p -> p.hit().start()).min().orElse(0);
    int to =
        hits.stream()
            .mapToInt(p -> p.hit().end())
            .max()
            .orElse(Math.min(text.length(), LONGEST_PART));
    if (text.length() <= LONGEST_PART) {
      from = 0;
      to = text.length();
    } else {
      from = wordStart(text, Math.max(0, from - MARGIN));
      to = wordEnd(text, Math.min(text.length(), to + MARGIN));
    }
    if (!out.isEmpty()) {
      out.append(from > 0 ? GAP : "\n");
    } else if (from > 0) {
      out.append("[…] ");
    }
    int shift = out.length() - from;
    out.append(text, from, to);
    if (to < text.length()) {
      out.append(" […]");
    }
    hits.stream()
        .sorted(
            Comparator.comparingInt((Passage.Placed p) -> p.hit().start())
                .thenComparing(p -> -p.hit().end()))
        .forEach(p -> {
          int start = p.hit().start() + shift;
          int end = p.hit().end() + shift;
          if (marks.isEmpty() || marks.getLast().end() <= start) {
            marks.add(new Mark(start, end, p.hit().concept()));
          }
        });
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && at - start < 30 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return at - start < 30 ? start : boundary(text, at);
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < 30 && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end - at < 30 ? end : boundary(text, at);
  }

  /** Never between the two halves of a character outside the basic plane. */
  private static int boundary(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static String textOf(Node root, Segment segment) {
    Node node = nodeAt(root, segment.node());
    return switch (segment.part()) {
      case HEADING -> node.heading();
      case TEXT -> node.text();
      case CLOSING -> node.closing();
    };
  }

  /** The node at an index in reading order. */
  static Node nodeAt(Node root, int index) {
    List<Node> nodes = new ArrayList<>();
    collect(root, nodes);
    return nodes.get(index);
  }

  private static void collect(Node node, List<Node> out) {
    out.add(node);
    node.children().forEach(child -> collect(child, out));
  }
}
