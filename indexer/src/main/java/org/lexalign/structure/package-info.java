/**
 * The structure of statutes: blocks of text in, trees of provisions with citations out.
 *
 * <p>How a tradition numbers its provisions is data: {@code grammars/*.yaml} beside this package,
 * described by {@code grammars/grammar.schema.json}, each with its own examples, which a test runs.
 * To teach the program a new form of heading, add a pattern and an example line to the grammar; to
 * add a tradition, write a file and name it in {@code grammars/index.yaml}. Nothing in Java
 * changes.
 *
 * <p>The way of a document:
 *
 * <ol>
 *   <li>{@link org.lexalign.structure.Structure} is the door. It tries each grammar of the language
 *       and keeps the one that fits best.
 *   <li>Every block that starts as an article does is a candidate. Tables of contents and quoted
 *       wording are taken out first; then the most plausible series of labels is chosen, so that a
 *       line that begins with a cross-reference, a footnote or a list number is no article.
 *   <li>The file is cut into acts, each is put into its containers, and the text of each article
 *       into paragraphs and points by their labels alone.
 *   <li>What the words show to be repealed, quoted, annexed or a note is marked so.
 *   <li>{@link org.lexalign.structure.Provisions} cuts acts into the units that are cited, {@link
 *       org.lexalign.structure.Citations} writes their citations.
 * </ol>
 */
package org.lexalign.structure;
