/**
 * The gap report as a workbook, for sorting, filtering and coding. {@link
 * org.lexalign.render.sheet.SheetReport} is the door. Every cell is a number or literal text: the
 * format's own type for text keeps whatever a file holds from being read as a formula.
 */
package org.lexalign.render.sheet;
