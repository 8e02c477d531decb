/**
 * Which State has signed and joined which treaty, since when and by what source.
 *
 * <p>{@link org.lexalign.treaty.TreatyStatus} is the door. The facts are data, one file for each
 * State in {@code states/}, with the sources that they share in {@code sources.yaml}. They and a
 * user's own file have one form, {@code status.schema.json}; a user's file overrides the bundled
 * facts, position by position. What the sources do not show stays {@code unknown}.
 */
package org.lexalign.treaty;
