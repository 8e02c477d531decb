/**
 * The index of a corpus on disk: every provision with its words, its concepts and what stands above
 * it, so that nothing later reads a file again.
 *
 * <ul>
 *   <li>{@link org.lexalign.index.CorpusIndexer} builds it from a folder and a {@link
 *       org.lexalign.index.CorpusReader}, and brings it up to date.
 *   <li>{@link org.lexalign.index.CorpusIndex} answers: which provisions may satisfy a {@link
 *       org.lexalign.index.ConceptQuery}, what a provision says, which provision a cross-reference
 *       points at, and which ones hold the words that a person looks for.
 * </ul>
 *
 * <p>A document of the corpus is a block of Lucene documents, its record first and its provisions
 * after it in order. A provision is stored whole, in a compact form of its own; words have
 * positions and offsets, concepts the positions of their first words. Ordinals number the
 * provisions by file name, act and place, and do not depend on the order in which the index was
 * written.
 */
package org.lexalign.index;
