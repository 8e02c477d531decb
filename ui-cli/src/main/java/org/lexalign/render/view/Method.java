package org.lexalign.render.view;

import java.util.List;

/** What the annex on method and limits speaks of. */
public final class Method {
  /**
   * Topics in order; each has the messages {@code method.<topic>} and {@code method.<topic>.title}.
   */
  public static final List<String> TOPICS =
      List.of("law", "texts", "force", "finding", "confidence", "kinds", "score", "terms", "marks");

  private Method() {}
}
