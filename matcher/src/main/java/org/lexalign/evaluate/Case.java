package org.lexalign.evaluate;

import java.util.List;

/**
 * One corpus, answered and coded.
 *
 * @param name for the tables, such as {@code ca-en}
 * @param language ISO 639-1 code of the statutes
 * @param answers the program's, or a second coder's
 * @param codings the reader's
 * @param sameActs editions of one act
 */
public record Case(
    String name, String language, List<Answer> answers, List<Coding> codings, SameActs sameActs) {
  public Case {
    answers = List.copyOf(answers);
    codings = List.copyOf(codings);
  }
}
