package org.lexalign.catalogue;

import java.util.List;

/**
 * What a lawyer reads about one element, in one language.
 *
 * @param title short and neutral
 * @param question what the law is asked, in plain words
 * @param met when the element is met
 * @param partial when it is met in part
 * @param guidance what a provision should contain
 * @param guidanceAuthority articles, paragraphs and guidelines on which the guidance rests
 */
public record ElementText(
    String title,
    String question,
    String met,
    String partial,
    String guidance,
    List<String> guidanceAuthority) {
  public ElementText {
    guidanceAuthority = List.copyOf(guidanceAuthority);
  }
}
