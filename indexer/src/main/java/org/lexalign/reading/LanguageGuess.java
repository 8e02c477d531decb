package org.lexalign.reading;

import java.util.Optional;
import org.lexalign.language.LanguageDetector;

/** Tells the language of a document and of its parts. */
interface LanguageGuess {
  /** The main language of a text, ISO 639-1; empty if it cannot be told. */
  Optional<String> of(String text);

  /** The language of a part: the document's own unless the part clearly shows another. */
  String ofPart(String text, String documentLanguage);

  /** By the function words of the packs. */
  static LanguageGuess by(LanguageDetector detector) {
    return new LanguageGuess() {
      @Override
      public Optional<String> of(String text) {
        return Optional.of(detector.detect(text).language()).filter(found -> !found.isEmpty());
      }

      @Override
      public String ofPart(String text, String documentLanguage) {
        return detector.ofPart(text, documentLanguage);
      }
    };
  }
}
