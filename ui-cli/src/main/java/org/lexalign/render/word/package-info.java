/**
 * The gap report as a Word document, for commenting and sending on. {@link
 * org.lexalign.render.word.WordReport} is the door. {@code Word} writes paragraphs, runs and
 * tables; each part of the report is a class that uses it. The look lives in {@code styles.xml}.
 */
package org.lexalign.render.word;
