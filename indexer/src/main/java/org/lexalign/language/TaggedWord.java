package org.lexalign.language;

/**
 * A word of a sentence with its part of speech.
 *
 * @param start offset of the first character in the sentence
 * @param end offset after the last character
 * @param tag universal part-of-speech tag, such as {@code VERB}
 */
public record TaggedWord(int start, int end, String tag) {}
