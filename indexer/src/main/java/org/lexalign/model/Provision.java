package org.lexalign.model;

import java.util.List;

/**
 * The unit that is indexed and cited: an article or section in its context.
 *
 * @param id stable within a corpus: file, act and place, such as {@code code.md#0/163.1}
 * @param file the source file as in {@link DocumentReading#file()}
 * @param act title of the act
 * @param actOrdinal place of the act in its file, from 0
 * @param ordinal place of the provision in its act, from 0
 * @param language ISO 639-1 code of the provision's language
 * @param label the number as printed: {@code 163.1}, {@code 189 bis}
 * @param citation as that tradition prints it: {@code s 163.1}, {@code art. 189 bis}
 * @param context headings above it, outermost first
 * @param status what the text is; the act's status where that is not in force
 * @param node the provision itself
 */
public record Provision(
    String id,
    String file,
    String act,
    int actOrdinal,
    int ordinal,
    String language,
    String label,
    String citation,
    List<String> context,
    ProvisionStatus status,
    Node node) {
  public Provision {
    context = List.copyOf(context);
  }

  /** The same provision with another language. */
  public Provision in(String other) {
    return new Provision(
        id, file, act, actOrdinal, ordinal, other, label, citation, context, status, node);
  }
}
