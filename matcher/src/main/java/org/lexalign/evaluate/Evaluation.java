package org.lexalign.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far answers agree with what readers of the same statutes answered.
 *
 * @param rows every element that both sides answer, by case and in the order of the coding
 * @param unanswered elements that were coded but not answered, as {@code case: element}
 * @param total all rows together
 * @param byCase by corpus
 * @param byElement by element, over all corpora
 * @param byGroup by group of elements
 * @param byLanguage by language of the corpus
 * @param byConfidence by the confidence that the answers claim, which is their calibration
 */
public record Evaluation(
    List<Row> rows,
    List<String> unanswered,
    Figures total,
    SortedMap<String, Figures> byCase,
    SortedMap<String, Figures> byElement,
    SortedMap<String, Figures> byGroup,
    SortedMap<String, Figures> byLanguage,
    SortedMap<String, Figures> byConfidence) {

  public Evaluation {
    rows = List.copyOf(rows);
    unanswered = List.copyOf(unanswered);
    byCase = Collections.unmodifiableSortedMap(byCase);
    byElement = Collections.unmodifiableSortedMap(byElement);
    byGroup = Collections.unmodifiableSortedMap(byGroup);
    byLanguage = Collections.unmodifiableSortedMap(byLanguage);
    byConfidence = Collections.unmodifiableSortedMap(byConfidence);
  }

  /**
   * Compares answers with codings.
   *
   * @param cases the corpora
   * @param groups group of each element, by id; one that is absent has the group {@code ""}
   */
  public static Evaluation of(List<Case> cases, Map<String, String> groups) {
    List<Row> rows = new ArrayList<>();
    List<String> unanswered = new ArrayList<>();
    for (Case corpus : cases) {
      Map<String, Answer> answers = new HashMap<>();
      corpus.answers().forEach(answer -> answers.put(answer.element(), answer));
      for (Coding coding : corpus.codings()) {
        if (answers.containsKey(coding.element())) {
          String group = groups.getOrDefault(coding.element(), "");
          rows.add(Row.of(corpus, group, answers.get(coding.element()), coding));
        } else {
          unanswered.add(corpus.name() + ": " + coding.element());
        }
      }
    }
    return new Evaluation(
        rows,
        unanswered,
        Figures.of(rows),
        by(rows, Row::corpus),
        by(rows, Row::element),
        by(rows, Row::group),
        by(rows, Row::language),
        by(rows, row -> row.answer().confidence().code()));
  }

  /**
   * Compares two readers of the same statutes; the first one's reading is the standard.
   *
   * @param name of the corpus
   * @param language of the corpus, ISO 639-1
   */
  public static Evaluation ofReaders(
      String name,
      String language,
      List<Coding> first,
      List<Coding> second,
      SameActs same,
      Map<String, String> groups) {
    List<Answer> answers = second.stream().map(Answer::of).toList();
    return of(List.of(new Case(name, language, answers, first, same)), groups);
  }

  /** Mean of the corpora's kappas: each corpus counts the same. Not a number without corpora. */
  public double meanKappa() {
    return byCase.values().stream()
        .mapToDouble(figures -> figures.kappa().value())
        .average()
        .orElse(Double.NaN);
  }

  /** Rows whose statuses differ, or whose first evidence is none of the reader's provisions. */
  public List<Row> differences() {
    return rows.stream()
        .filter(row -> !row.agrees() || (row.hittable() && !row.hitWithin(1)))
        .toList();
  }

  private static SortedMap<String, Figures> by(List<Row> rows, Function<Row, String> key) {
    SortedMap<String, Figures> figures = new TreeMap<>();
    rows.stream()
        .collect(Collectors.groupingBy(key))
        .forEach((name, part) -> figures.put(name, Figures.of(part)));
    return figures;
  }
}
