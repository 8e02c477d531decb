package org.lexalign.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.lexalign.model.Hit;
import org.lexalign.model.Segment;

/**
 * Token streams that hand Lucene what the language pack has already found. Word {@code i} of a
 * segment and a concept whose first word it is stand at the same position.
 */
abstract class Replay extends TokenStream {
  /** Positions between two segments, so that no phrase reaches across. */
  static final int GAP = 16;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private int position;

  /** Starts again with another provision; needed before each use. */
  void rewind() {
    position = -1;
  }

  final void emit(CharSequence text, int at) {
    clearAttributes();
    term.setEmpty().append(text);
    increment.setPositionIncrement(at - position);
    position = at;
  }

  /** The words of a provision, with offsets in its {@link SearchText}. */
  static final class OfWords extends Replay {
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private List<WordAnalysis.Words> runs = List.of();
    private List<Segment> segments = List.of();
    private int[] starts = {};
    private int segment;
    private int word;
    private int base;

    OfWords of(PreparedProvision provision) {
      rewind();
      runs = provision.words();
      segments = provision.segments();
      starts = provision.starts();
      segment = 0;
      word = 0;
      base = 0;
      return this;
    }

    @Override
    public boolean incrementToken() {
      while (segment < runs.size()) {
        WordAnalysis.Words words = runs.get(segment);
        if (word < words.size()) {
          emit(words.term(word), base + word);
          int shift = starts[segment];
          offsets.setOffset(shift + words.start(word), shift + words.end(word));
          word++;
          return true;
        }
        base += segments.get(segment).tokens() + GAP;
        segment++;
        word = 0;
      }
      return false;
    }
  }

  /** The concepts of a provision. */
  static final class OfConcepts extends Replay {
    private List<Segment> segments = List.of();
    private int segment;
    private int hit;
    private int base;

    OfConcepts of(PreparedProvision provision) {
      rewind();
      segments = provision.segments();
      segment = 0;
      hit = 0;
      base = 0;
      return this;
    }

    @Override
    public boolean incrementToken() {
      while (segment < segments.size()) {
        Segment current = segments.get(segment);
        if (hit < current.hits().size()) {
          Hit next = current.hits().get(hit++);
          emit(next.concept(), base + next.token());
          return true;
        }
        base += current.tokens() + GAP;
        segment++;
        hit = 0;
      }
      return false;
    }
  }
}
