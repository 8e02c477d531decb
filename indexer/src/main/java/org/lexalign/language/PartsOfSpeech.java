package org.lexalign.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;

/** OpenNLP's tagger, loaded when first needed. One thread at a time: the tagger keeps state. */
final class PartsOfSpeech {
  private final String model;
  private POSTaggerME tagger;

  /**
   * @param model resource of the model; empty if the language has none
   */
  PartsOfSpeech(String model) {
    this.model = model;
  }

  boolean available() {
    return !model.isEmpty();
  }

  synchronized List<TaggedWord> tag(String sentence) {
    if (model.isEmpty()) {
      return List.of();
    }
    if (tagger == null) {
      tagger = new POSTaggerME(load());
    }
    Span[] spans = SimpleTokenizer.INSTANCE.tokenizePos(sentence);
    String[] words = Span.spansToStrings(spans, sentence);
    String[] tags = tagger.tag(words);
    List<TaggedWord> tagged = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      tagged.add(new TaggedWord(spans[i].getStart(), spans[i].getEnd(), tags[i]));
    }
    return tagged;
  }

  private POSModel load() {
    try {
      return new POSModel(new ByteArrayInputStream(ResourceFiles.model(model)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
