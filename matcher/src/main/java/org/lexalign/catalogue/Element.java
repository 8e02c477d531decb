package org.lexalign.catalogue;

import java.util.List;

/**
 * One required element of an instrument.
 *
 * @param id stable id
 * @param group id of its group
 * @param kind how binding it is for a State that is party to the treaties concerned
 * @param authority paragraphs and articles, such as {@code OPSC 3(1)(c)}, {@code R74/174 1}
 * @param treaties ids of the treaties it depends on ({@code OPSC}, {@code UNTOC}, {@code TIP});
 *     empty where only the resolution asks for it
 * @param criteria named tests
 * @param met expression over criterion ids that decides {@code met}
 * @param partial expression over criterion ids that decides {@code partial}
 * @param prefer tests that make a provision the better evidence where several satisfy a criterion
 */
public record Element(
    String id,
    String group,
    ElementKind kind,
    List<String> authority,
    List<String> treaties,
    List<Criterion> criteria,
    String met,
    String partial,
    List<String> prefer) {
  public Element {
    authority = List.copyOf(authority);
    treaties = List.copyOf(treaties);
    criteria = List.copyOf(criteria);
    prefer = List.copyOf(prefer);
  }
}
