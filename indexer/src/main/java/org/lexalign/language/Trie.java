package org.lexalign.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All terms of a pack in one tree of steps. Filled while the pack is loaded. */
final class Trie {
  private final Map<Integer, Trie> matches = new TreeMap<>();
  private final Map<Integer, Trie> gaps = new TreeMap<>();
  private final Map<Step.Slot, Trie> numbers = new EnumMap<>(Step.Slot.class);
  private final List<Rule> rules = new ArrayList<>();

  void add(List<Step> sequence, Rule rule) {
    Trie node = this;
    for (Step step : sequence) {
      node = node.next(step);
    }
    node.rules.add(rule);
  }

  private Trie next(Step step) {
    return switch (step) {
      case Step.Match(int element) -> matches.computeIfAbsent(element, e -> new Trie());
      case Step.Gap(int most) -> gaps.computeIfAbsent(most, m -> new Trie());
      case Step.Number(Step.Slot slot) -> numbers.computeIfAbsent(slot, s -> new Trie());
    };
  }

  /** A read-only copy laid out for speed. */
  State compile() {
    int[] elements = matches.keySet().stream().mapToInt(Integer::intValue).toArray();
    int[] most = gaps.keySet().stream().mapToInt(Integer::intValue).toArray();
    return new State(
        elements,
        matches.values().stream().map(Trie::compile).toArray(State[]::new),
        most,
        gaps.values().stream().map(Trie::compile).toArray(State[]::new),
        numbers.keySet().toArray(Step.Slot[]::new),
        numbers.values().stream().map(Trie::compile).toArray(State[]::new),
        rules.toArray(Rule[]::new));
  }

  /** A state of the matcher: where each possible next step leads, and the terms that end here. */
  record State(
      int[] elements,
      State[] afterElement,
      int[] gaps,
      State[] afterGap,
      Step.Slot[] slots,
      State[] afterSlot,
      Rule[] rules) {

    /** The states after a token that satisfies some elements, given in ascending order. */
    State[] after(int[] satisfied) {
      List<State> found = new ArrayList<>();
      for (int element : satisfied) {
        int index = Arrays.binarySearch(elements, element);
        if (index >= 0) {
          found.add(afterElement[index]);
        }
      }
      return found.toArray(State[]::new);
    }
  }
}
