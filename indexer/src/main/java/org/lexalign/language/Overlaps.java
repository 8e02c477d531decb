package org.lexalign.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Settles overlaps: per concept the longest hit stays, and blocked hits go. */
final class Overlaps {
  private static final Comparator<TermMatcher.Found> BEST_FIRST =
      Comparator.<TermMatcher.Found>comparingInt(f -> f.rule().concept())
          .thenComparing(Comparator.comparingInt(TermMatcher.Found::tokens).reversed())
          .thenComparingInt(TermMatcher.Found::token)
          .thenComparingInt(f -> f.rule().order());

  private Overlaps() {}

  static List<TermMatcher.Found> settle(List<TermMatcher.Found> found) {
    List<TermMatcher.Found> blocks = found.stream().filter(f -> f.rule().blocks()).toList();
    List<TermMatcher.Found> sorted = new ArrayList<>(found);
    sorted.removeIf(f -> f.rule().blocks());
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

  private static boolean blocked(TermMatcher.Found hit, List<TermMatcher.Found> blocks) {
    for (TermMatcher.Found block : blocks) {
      if (block.rule().concept() == hit.rule().concept()
          && block.token() <= hit.token()
          && hit.tokenEnd() <= block.tokenEnd()) {
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
