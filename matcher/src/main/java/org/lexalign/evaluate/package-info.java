/**
 * Comparison of findings with what readers of the same statutes answered, and of two readers with
 * each other.
 *
 * <p>{@link org.lexalign.evaluate.Evaluation} is the way in: it takes {@link
 * org.lexalign.evaluate.Case}s, each with {@link org.lexalign.evaluate.Answer}s and {@link
 * org.lexalign.evaluate.Coding}s, sets them side by side in {@link org.lexalign.evaluate.Row}s and
 * sums these up in {@link org.lexalign.evaluate.Figures}, in all and by corpus, element, group,
 * language and confidence.
 *
 * <p>Provisions are compared by file name and article; pinpoints are advisory. {@link
 * org.lexalign.evaluate.SameActs} takes editions of one act together. Everything here is a pure
 * function of its arguments.
 */
package org.lexalign.evaluate;
