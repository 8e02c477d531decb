package org.lexalign.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lexalign.model.Hit;

/** Finds all terms of a pack in a text in one pass over its tokens. */
final class TermMatcher {
  private final Trie.State root;
  private final NumberReader numbers;
  private final DurationReader durations;
  private final List<String> concepts;

  TermMatcher(
      Trie.State root, NumberReader numbers, DurationReader durations, List<String> concepts) {
    this.root = root;
    this.numbers = numbers;
    this.durations = durations;
    this.concepts = List.copyOf(concepts);
  }

  NumberReader numbers() {
    return numbers;
  }

  /** A term seen at a place, before overlaps are settled. */
  record Found(Rule rule, int token, int tokens, int value) {
    int tokenEnd() {
      return token + tokens;
    }
  }

  /** Hits in order of place, longer before shorter, then by concept. */
  List<Hit> hits(Tokens tokens) {
    List<Found> found = found(tokens);
    if (found.isEmpty()) {
      return List.of();
    }
    List<Found> kept = Overlaps.settle(found);
    List<Hit> hits = new ArrayList<>(kept.size());
    for (Found one : kept) {
      hits.add(
          new Hit(
              concepts.get(one.rule().concept()),
              one.token(),
              one.tokens(),
              tokens.start(one.token()),
              tokens.end(one.tokenEnd() - 1),
              one.value()));
    }
    hits.sort(
        Comparator.comparingInt(Hit::token)
            .thenComparing(Comparator.comparingInt(Hit::tokens).reversed())
            .thenComparing(Hit::concept));
    return hits;
  }

  /** All terms that fit, overlapping ones included. */
  List<Found> found(Tokens tokens) {
    Walk walk = new Walk(tokens);
    for (int at = 0; at < tokens.size(); at++) {
      Word word = tokens.word(at);
      if (word.elements().length > 0 || word.number() >= 0) {
        walk.start = at;
        walk.step(root, at, Numbers.NONE);
      }
    }
    return walk.found;
  }

  /** Numbers met on the way through a term. */
  private record Numbers(int n, DurationReader.Reading min, DurationReader.Reading max) {
    static final DurationReader.Reading ABSENT = new DurationReader.Reading(0, 0, 0);
    static final Numbers NONE = new Numbers(0, ABSENT, ABSENT);
  }

  private final class Walk {
    private final Tokens tokens;
    private final List<Found> found = new ArrayList<>();
    private int start;

    Walk(Tokens tokens) {
      this.tokens = tokens;
    }

    void step(Trie.State state, int at, Numbers seen) {
      for (Rule rule : state.rules()) {
        end(rule, at, seen);
      }
      if (at >= tokens.size()) {
        return;
      }
      if (state.elements().length > 0) {
        for (int element : tokens.word(at).elements()) {
          int next = state.indexOf(element);
          if (next >= 0) {
            step(state.afterElement()[next], at + 1, seen);
          }
        }
      }
      if (state.slots().length > 0 && tokens.word(at).number() >= 0) {
        number(state, at, seen);
      }
      for (int i = 0; i < state.gaps().length; i++) {
        int last = Math.min(tokens.size() - 1, at + state.gaps()[i]);
        for (int resume = at; resume <= last; resume++) {
          step(state.afterGap()[i], resume, seen);
        }
      }
    }

    private void number(Trie.State state, int at, Numbers seen) {
      long number = numbers.read(tokens, at);
      for (int i = 0; i < state.slots().length; i++) {
        Trie.State after = state.afterSlot()[i];
        if (state.slots()[i] == Step.Slot.N) {
          int next = at + NumberReader.length(number);
          step(after, next, new Numbers(NumberReader.value(number), seen.min(), seen.max()));
        } else {
          DurationReader.Reading time = durations.read(tokens, at, number);
          boolean min = state.slots()[i] == Step.Slot.MIN;
          step(
              after,
              at + time.tokens(),
              new Numbers(seen.n(), min ? time : seen.min(), min ? seen.max() : time));
        }
      }
    }

    private void end(Rule rule, int at, Numbers seen) {
      switch (rule.value()) {
        case Rule.None none -> found.add(new Found(rule, start, at - start, Hit.NO_VALUE));
        case Rule.Fixed(int fixed) -> found.add(new Found(rule, start, at - start, fixed));
        case Rule.FromSlot(Step.Slot slot, int add, int most) -> {
          int value = valueOf(slot, seen) + add;
          if (value > add && value <= most) {
            found.add(new Found(rule, start, at - start, value));
          }
        }
      }
    }

    private static int valueOf(Step.Slot slot, Numbers seen) {
      return switch (slot) {
        case N -> seen.n();
        case MIN -> seen.min().months(seen.max().unit());
        case MAX -> seen.max().months(0);
      };
    }
  }
}
