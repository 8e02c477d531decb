package org.lexalign.catalogue;

/**
 * A named test on a provision in its context.
 *
 * @param id unique within the element
 * @param expression the test, in the language of criteria
 * @param weight how much it counts when evidence is ranked; larger first
 */
public record Criterion(String id, String expression, double weight) {}
