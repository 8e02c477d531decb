package org.lexalign.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Settles overlaps: per concept the longest hit stays, of hits with numbers the weightier and
 * closer worded one, and blocked hits go.
 */
final class Overlaps {
  private static final int LIFE = 9999;

  private static final Comparator<TermMatcher.Found> BEST_FIRST =
      Comparator.<TermMatcher.Found>comparingInt(f -> f.rule().concept())
          .thenComparing(Comparator.comparingInt(Overlaps::weight).reversed())
          .thenComparingInt(Overlaps::looseness)
          .thenComparing(Comparator.comparingInt(TermMatcher.Found::tokens).reversed())
          .thenComparingInt(TermMatcher.Found::token)
          .thenComparingInt(f -> f.rule().order());

  private Overlaps() {}

  /** A life term outweighs a number from the text, and that a general maximum. */
  private static int weight(TermMatcher.Found found) {
    return switch (found.rule().value()) {
      case Rule.None none -> 0;
      case Rule.Fixed(int value) -> value >= LIFE ? 3 : 1;
      case Rule.FromSlot slot -> 2;
    };
  }

  /** Numbers belong to the nearest words: the wording with fewer tokens between wins. */
  private static int looseness(TermMatcher.Found found) {
    return found.rule().value() instanceof Rule.None ? 0 : found.skipped();
  }

  static List<TermMatcher.Found> settle(List<TermMatcher.Found> found) {
    List<TermMatcher.Found> blocks = found.stream().filter(f -> f.rule().blocks()).toList();
    List<TermMatcher.Found> sorted = new ArrayList<>(found);
    sorted.removeIf(f -> f.rule().blocks() || onlyMinimum(f, found));
    sorted.sort(BEST_FIRST);
    List<TermMatcher.Found> kept = new ArrayList<>();
    int concept = -1;
    int first = 0;
    for (TermMatcher.Found candidate : sorted) {
      if (candidate.rule().concept() != concept) {
        concept = candidate.rule().concept();
        first = kept.size();
      }
      if (!blocked(candidate, blocks) && free(candidate, kept, first)) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  /** Whether a number read as a maximum is inside a longer wording that has it as a minimum. */
  private static boolean onlyMinimum(TermMatcher.Found hit, List<TermMatcher.Found> found) {
    if (!(hit.rule().value() instanceof Rule.FromSlot)) {
      return false;
    }
    for (TermMatcher.Found other : found) {
      if (other.rule().value() instanceof Rule.Fixed
          && other.rule().concept() == hit.rule().concept()
          && other.token() <= hit.token()
          && other.tokenEnd() >= hit.tokenEnd()
          && other.tokens() > hit.tokens()) {
        return true;
      }
    }
    return false;
  }

  private static boolean blocked(TermMatcher.Found hit, List<TermMatcher.Found> blocks) {
    for (TermMatcher.Found block : blocks) {
      boolean sameConcept = block.rule().concept() == hit.rule().concept();
      boolean startsInside = block.token() <= hit.token() && hit.token() < block.tokenEnd();
      boolean numbered = !(hit.rule().value() instanceof Rule.None);
      if (sameConcept && startsInside && (numbered || hit.tokenEnd() <= block.tokenEnd())) {
        return true;
      }
    }
    return false;
  }

  private static boolean free(
      TermMatcher.Found hit, List<TermMatcher.Found> kept, int firstOfConcept) {
    for (int i = firstOfConcept; i < kept.size(); i++) {
      TermMatcher.Found other = kept.get(i);
      if (hit.token() < other.tokenEnd() && other.token() < hit.tokenEnd()) {
        return false;
      }
    }
    return true;
  }
}
