package org.lexalign.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lexalign.model.Act;
import org.lexalign.model.Block;
import org.lexalign.model.Extraction;
import org.lexalign.model.Warning;

/**
 * The door of this package: blocks of text in, acts as trees of provisions out. Stateless and safe
 * to use from many threads.
 */
public final class Structure {
  private Structure() {}

  /**
   * What was read.
   *
   * @param acts in the order of the text; at least one unless there is no text
   * @param warnings oddities of the numbering, act by act
   * @param fit how well the best grammar fits: 0 if no article was found
   */
  public record Reading(List<Act> acts, List<Warning> warnings, double fit) {
    public Reading {
      acts = List.copyOf(acts);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Reads the acts in a document.
   *
   * @param extraction the document; its metadata may tell title, date and status
   * @param blocks its text
   * @param language ISO 639-1 code; empty if unknown
   */
  public static Reading read(Extraction extraction, List<Block> blocks, String language) {
    List<Unit> units = blocks.stream().map(Unit::of).toList();
    Attempt attempt = best(units, language);
    List<Act> acts = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    Map<Integer, Candidate> articles = attempt.byUnit();
    Headings headings = new Headings(attempt.grammar(), attempt.units(), attempt.accepted());
    List<ActBounds> bounds = ActBounds.find(attempt);
    for (ActBounds part : bounds) {
      Assembler assembler =
          new Assembler(
              attempt.grammar(),
              attempt.units(),
              articles,
              attempt.contents(),
              attempt.marks(),
              headings);
      ActFacts facts = ActFacts.of(extraction, attempt, part, bounds.size() > 1);
      Act act =
          new Act(
              facts.title(),
              language,
              attempt.grammar().id(),
              facts.date(),
              facts.status(),
              assembler.build(part.from(), part.to()));
      acts.add(act);
      warnings.addAll(SequenceCheck.warnings(act, attempt.grammar()));
    }
    return new Reading(acts, warnings, attempt.score());
  }

  /** Oddities of the numbering of an act that was read by the structure of its source. */
  public static List<Warning> check(Act act) {
    return SequenceCheck.warnings(act, Grammars.bundled().forLanguage(act.language()).get(0));
  }

  private static Attempt best(List<Unit> units, String language) {
    List<Grammar> grammars = Grammars.bundled().forLanguage(language);
    Attempt best =
        grammars.stream()
            .map(grammar -> Attempt.of(grammar, units))
            .max(Comparator.comparingDouble(Attempt::score))
            .orElseThrow();
    if (best.accepted().size() >= 2 || best.grammar() == Grammars.bundled().neutral()) {
      return best;
    }
    Attempt neutral = Attempt.of(Grammars.bundled().neutral(), units);
    return neutral.accepted().size() > best.accepted().size() ? neutral : best;
  }
}
