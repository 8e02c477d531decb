/**
 * What the law is compared with: the elements of resolution 74/174 and of the OPSC as data.
 *
 * <p>{@link org.lexalign.catalogue.Catalogue#bundled()} gives the catalogue of the program; {@link
 * org.lexalign.catalogue.CatalogueReader} reads one that a user has written. Elements are in {@code
 * elements/*.yaml}, one file a group; names shared by several elements are in {@code
 * elements/defines.yaml}; what people read is in {@code texts/<language>.yaml}.
 *
 * <p>An element has named criteria, each a test in the language that {@link org.lexalign.criteria}
 * describes, and two expressions over their names that decide {@code met} and {@code partial}. To
 * add an element, write it in a file of {@code elements}, its texts in each language of {@code
 * texts} and its examples in {@code examples}; no Java changes.
 */
package org.lexalign.catalogue;
