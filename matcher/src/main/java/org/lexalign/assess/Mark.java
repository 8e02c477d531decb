package org.lexalign.assess;

/**
 * A stretch of a quotation that carries the finding.
 *
 * @param start offset of the first character in the quotation
 * @param end offset after the last character
 * @param concept the concept seen there
 */
public record Mark(int start, int end, String concept) {}
