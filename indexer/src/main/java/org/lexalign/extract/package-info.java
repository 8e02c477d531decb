/**
 * From files to text: what a folder holds, and what each file says, in reading order.
 *
 * <p>{@link org.lexalign.extract.Extractor} is the door. {@code list} names every file below a
 * folder, members of archives included; {@code extract} turns one of them into an {@link
 * org.lexalign.model.Extraction}: blocks of text, acts read from legislative XML, or the reason why
 * there is nothing to analyse. A bad file never makes it fail.
 *
 * <p>What the blocks promise:
 *
 * <ul>
 *   <li>White space is folded; soft hyphens, zero-width and control characters are gone. Blocks
 *       joined by one newline make the text to which {@link org.lexalign.model.Block#start()}
 *       refers.
 *   <li>A paragraph of a format with paragraphs is one block. PDF and hard-wrapped plain text give
 *       {@code LINE} blocks. A {@code HEADING} of level 0 is one known only by its weight.
 *   <li>Raised digits and letters are superscript characters, suffixes and note marks alike.
 *   <li>Struck wording is cut out of its paragraph and follows it as {@code STRUCK}; hidden text,
 *       footnotes and what stands before the end of a history are {@code NOTE}.
 * </ul>
 *
 * <p>Reasons and warnings are codes with arguments, such as {@code unreadable.scanned} and {@code
 * extract.unmapped-glyphs}; the words for them are in the message files.
 */
package org.lexalign.extract;
