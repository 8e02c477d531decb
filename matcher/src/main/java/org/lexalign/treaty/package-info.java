/**
 * Which State has signed and joined which treaty, since when and by what source.
 *
 * <p>{@link org.lexalign.treaty.TreatyStatus} is the door. The facts are data: {@code crc.yaml},
 * {@code opsc.yaml}, {@code untoc.yaml} and {@code tip.yaml} beside this package, and the names of
 * the States in {@code names.yaml}. They and a user's own file have one form, {@code
 * status.schema.json}; a user's file overrides the bundled ones, position by position. What the
 * sources do not show stays {@code unknown}.
 */
package org.lexalign.treaty;
