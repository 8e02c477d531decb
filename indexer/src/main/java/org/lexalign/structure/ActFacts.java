package org.lexalign.structure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lexalign.model.Extraction;
import org.lexalign.model.ProvisionStatus;

/**
 * What an act says of itself as a whole.
 *
 * @param title as printed, or the file's name
 * @param date as given in metadata; empty if unknown
 */
record ActFacts(String title, String date, ProvisionStatus status) {
  private static final int TOP = 25;
  private static final int FAR = 400;
  private static final int LONGEST = 260;
  private static final Pattern LEADERS = Pattern.compile("[.…\\s]*(?:…|\\.{3})[.…\\s]*\\d*$");
  private static final Set<String> REPEALED =
      Set.of("repealed", "derogada", "derogado", "abrogé", "abrogée", "revogada", "revogado");

  static ActFacts of(Extraction extraction, Attempt attempt, ActBounds bounds, boolean several) {
    String title =
        several && bounds.from() > 0 ? "" : extraction.metadata().getOrDefault("title", "");
    int firstArticle = bounds.to();
    for (Candidate candidate : attempt.accepted()) {
      if (candidate.unit() >= bounds.from() && candidate.unit() < firstArticle) {
        firstArticle = candidate.unit();
      }
    }
    if (title.isBlank()) {
      title = printedTitle(attempt, bounds.from(), Math.min(firstArticle, bounds.from() + 60));
    }
    if (title.isBlank()) {
      title = fileName(extraction.file());
    }
    return new ActFacts(
        title,
        extraction.metadata().getOrDefault("date", ""),
        status(extraction, attempt, bounds.from(), firstArticle, title));
  }

  private static String printedTitle(Attempt attempt, int from, int to) {
    String fallback = "";
    for (int i = from; i < to; i++) {
      Unit unit = attempt.units().get(i);
      if (unit.text().length() <= LONGEST
          && Grammar.starts(attempt.grammar().cues().title(), unit.text())) {
        return LEADERS.matcher(unit.text()).replaceAll("");
      }
    }
    for (int i = from; i < to; i++) {
      Unit unit = attempt.units().get(i);
      boolean division =
          attempt.grammar().divisions().stream()
              .anyMatch(form -> form.pattern().matcher(unit.text()).lookingAt());
      if (unit.isHeading() && !division) {
        return unit.text();
      }
      if (fallback.isEmpty() && !division && unit.text().length() >= 8 && unit.looksLikeTitle()) {
        fallback = unit.text();
      }
    }
    return fallback;
  }

  private static String fileName(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static ProvisionStatus status(
      Extraction extraction, Attempt attempt, int from, int firstArticle, String title) {
    Grammar.Cues cues = attempt.grammar().cues();
    String declared = extraction.metadata().getOrDefault("status", "").toLowerCase(Locale.ROOT);
    if (REPEALED.contains(declared.strip())) {
      return ProvisionStatus.REPEALED;
    }
    if (Grammar.finds(cues.bill(), title)) {
      return ProvisionStatus.NOT_IN_FORCE;
    }
    for (int i = from; i < firstArticle && i < from + FAR; i++) {
      String text = attempt.units().get(i).text();
      if (i < from + TOP && Grammar.starts(cues.repealedAct(), text)) {
        return ProvisionStatus.REPEALED;
      }
      if (text.length() < 160 && Grammar.finds(cues.bill(), text)) {
        return ProvisionStatus.NOT_IN_FORCE;
      }
      if (Grammar.starts(cues.treaty(), text)) {
        return ProvisionStatus.TREATY;
      }
    }
    return ProvisionStatus.IN_FORCE;
  }
}
