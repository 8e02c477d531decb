package org.lexalign.model;

/**
 * A cross-reference in a provision to another provision of the same act, or of a named act.
 *
 * @param node index of the node that refers, in reading order
 * @param label label of the provision referred to, as printed there
 * @param labelTo last label of a range ({@code 151 to 153}); equal to {@code label} if one
 * @param act words naming another act; empty for the same act
 */
public record Reference(int node, String label, String labelTo, String act) {}
