package org.lexalign.messages;

import java.util.List;
import java.util.Locale;

/**
 * The words for the catalogue's elements in one language. Where the catalogue has no text for an
 * id, the id itself stands for it, in a readable form.
 */
public interface ElementTexts {
  /** The texts in that language. */
  static ElementTexts of(Locale locale) {
    return new ElementTexts() {};
  }

  /** Short neutral name. */
  default String title(String element) {
    return readable(element);
  }

  /** The question that the element asks; empty if there is no text. */
  default String question(String element) {
    return "";
  }

  /** When the element is met; empty if there is no text. */
  default String met(String element) {
    return "";
  }

  /** When the element is partly met; empty if there is no text. */
  default String partial(String element) {
    return "";
  }

  /** What a provision should contain; empty if there is no text. */
  default String guidance(String element) {
    return "";
  }

  /** The sources of the guidance. */
  default List<String> guidanceAuthority(String element) {
    return List.of();
  }

  /** What a criterion asks for. */
  default String criterion(String element, String criterion) {
    return readable(criterion);
  }

  /** Name of a group of elements. */
  default String group(String group) {
    return readable(group);
  }

  /** Full name of an instrument. */
  default String instrument(String instrument) {
    return instrument;
  }

  /** An id as words: hyphens become spaces and the first letter is large. */
  static String readable(String id) {
    String words = id.replace('-', ' ').replace('_', ' ');
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
