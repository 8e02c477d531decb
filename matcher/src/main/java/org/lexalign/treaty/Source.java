package org.lexalign.treaty;

import tools.jackson.databind.JsonNode;

/**
 * Where a fact comes from.
 *
 * @param title as it is cited
 * @param asOf ISO date, month or year up to which it is good; empty if undated
 * @param grade {@code A} to {@code D}; empty if not graded
 */
record Source(String title, String asOf, String grade) {
  static Source of(JsonNode node) {
    return new Source(
        node.path("title").asString(),
        node.path("as-of").asString(""),
        node.path("grade").asString(""));
  }
}
