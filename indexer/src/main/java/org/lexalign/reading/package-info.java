/**
 * From a file's text to its acts: the language is told, the numbering grammar that fits is chosen,
 * and the acts come out as trees.
 *
 * <p>{@link org.lexalign.reading.DocumentReader} is the door. It takes what {@code
 * org.lexalign.extract} got out of a file and gives a {@link org.lexalign.model.DocumentReading};
 * {@link org.lexalign.structure.Provisions} then cuts that into provisions.
 */
package org.lexalign.reading;
