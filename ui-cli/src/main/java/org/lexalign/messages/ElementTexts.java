package org.lexalign.messages;

import java.util.List;
import java.util.Locale;
import org.lexalign.catalogue.CatalogueTexts;
import org.lexalign.catalogue.ElementText;

/**
 * The words for the catalogue's elements in one language. Where the catalogue has no text for an
 * id, as in a catalogue of the user's own, the id itself stands for it in a readable form.
 */
public final class ElementTexts {
  private static final ElementText NONE = new ElementText("", "", "", "", "", List.of());

  private final CatalogueTexts catalogue;

  private ElementTexts(CatalogueTexts catalogue) {
    this.catalogue = catalogue;
  }

  /** The texts in that language, in English where it has none. */
  public static ElementTexts of(Locale locale) {
    return new ElementTexts(CatalogueTexts.of(Locale.of(MessageBundle.supported(locale))));
  }

  /** Short neutral name. */
  public String title(String element) {
    return catalogue.element(element).map(ElementText::title).orElseGet(() -> readable(element));
  }

  /** The question that the element asks; empty if there is no text. */
  public String question(String element) {
    return text(element).question();
  }

  /** When the element is met; empty if there is no text. */
  public String met(String element) {
    return text(element).met();
  }

  /** When the element is partly met; empty if there is no text. */
  public String partial(String element) {
    return text(element).partial();
  }

  /** What a provision should contain; empty if there is no text. */
  public String guidance(String element) {
    return text(element).guidance();
  }

  /** The sources of the guidance. */
  public List<String> guidanceAuthority(String element) {
    return text(element).guidanceAuthority();
  }

  /** What a criterion asks for. */
  public String criterion(String element, String criterion) {
    String label = catalogue.criterion(element, criterion);
    return label.equals(criterion) ? readable(criterion) : label;
  }

  /** Name of a group of elements. */
  public String group(String group) {
    String name = catalogue.group(group);
    return name.equals(group) ? readable(group) : name;
  }

  /** Full name of an instrument, or its id. */
  public String instrument(String instrument) {
    return catalogue.instrument(instrument);
  }

  private ElementText text(String element) {
    return catalogue.element(element).orElse(NONE);
  }

  /** An id as words: hyphens become spaces and the first letter is large. */
  private static String readable(String id) {
    String words = id.replace('-', ' ').replace('_', ' ');
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
