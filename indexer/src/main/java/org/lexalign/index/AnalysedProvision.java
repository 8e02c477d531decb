package org.lexalign.index;

import java.util.List;
import org.lexalign.model.TaggedProvision;

/**
 * A tagged provision with the words of each of its segments, so that the text is cut once only.
 *
 * @param tagged the provision and its concepts
 * @param words the words of {@link TaggedProvision#segments()}, one entry for each, in order
 */
public record AnalysedProvision(TaggedProvision tagged, List<WordAnalysis.Words> words) {
  public AnalysedProvision {
    words = List.copyOf(words);
    if (words.size() != tagged.segments().size()) {
      throw new IllegalArgumentException(
          tagged.provision().id()
              + ": "
              + words.size()
              + " runs of words for "
              + tagged.segments().size()
              + " segments");
    }
  }
}
