/**
 * From a file's text to its acts: the language is told, the numbering grammar that fits is chosen,
 * and the acts come out as trees.
 *
 * <p>{@link org.lexalign.reading.DocumentReader} is the door. It takes what {@code
 * org.lexalign.extract} got out of a file and gives a {@link org.lexalign.model.DocumentReading};
 * {@link org.lexalign.structure.Provisions} then cuts that into provisions. {@link
 * org.lexalign.reading.StatuteReader} does all this for a folder, with the words and concepts of
 * each provision, and is what {@code org.lexalign.index} reads from.
 */
package org.lexalign.reading;
