package org.lexalign.language;

/**
 * A stretch of a text.
 *
 * @param start offset of the first character
 * @param end offset after the last character
 */
public record TextSpan(int start, int end) {}
