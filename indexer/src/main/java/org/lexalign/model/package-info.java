/**
 * What an act is once it has been read: the records that every later stage shares.
 *
 * <ul>
 *   <li>{@link org.lexalign.model.DocumentReading} is the outcome of reading one file: acts, or the
 *       reason why the file is not analysable. No file is ever dropped.
 *   <li>{@link org.lexalign.model.Act} is a tree of {@link org.lexalign.model.Node}s: parts,
 *       chapters, articles, paragraphs, points.
 *   <li>{@link org.lexalign.model.Provision} is the unit that is indexed and cited: an article or
 *       section with the headings above it and everything below it.
 *   <li>{@link org.lexalign.model.TaggedProvision} adds what the language pack saw in it: {@link
 *       org.lexalign.model.Hit}s of concepts at token and character positions.
 * </ul>
 *
 * <p>Everything here is an immutable value; absent text is the empty string, an absent page is 0.
 */
package org.lexalign.model;
