package org.lexalign.report;

import java.util.List;

/**
 * Full text of a provision that the report cites, for its side panel and annex.
 *
 * @param provision id
 * @param context act title and headings above, outermost first
 * @param heading heading of the provision
 * @param citation citation
 * @param language ISO 639-1 code
 * @param text full text, one line for each paragraph or point
 * @param elements ids of the elements for which it is evidence
 */
public record ProvisionText(
    String provision,
    List<String> context,
    String heading,
    String citation,
    String language,
    String text,
    List<String> elements) {
  public ProvisionText {
    context = List.copyOf(context);
    elements = List.copyOf(elements);
  }
}
