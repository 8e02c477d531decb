package org.lexalign.reading;

import java.util.Optional;

/** Tells the language of a text. */
@FunctionalInterface
public interface LanguageGuess {
  /**
   * The language of the text.
   *
   * @param text a sample of the document, at most some thousand characters
   * @return ISO 639-1 code; empty if it cannot be told
   */
  Optional<String> of(String text);
}
