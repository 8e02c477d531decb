/**
 * Laws of four fictional States, in four languages and six file formats, with the findings that a
 * lawyer expects from them.
 *
 * <p>{@link org.lexalign.samples.Samples} lists them and copies one to a folder. Each {@link
 * org.lexalign.samples.Sample} has laws to analyse, {@code expected.tsv} (element, status,
 * provisions, also, certainty, reason) and {@code treaty-status.yaml}, which stays outside the
 * folder of laws so that it is not read as one. How the Word and PDF files are made is told in
 * {@code src/sources/MAKING.txt}.
 */
package org.lexalign.samples;
