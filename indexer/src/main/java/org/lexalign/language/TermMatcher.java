package org.lexalign.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lexalign.model.Hit;

/** Finds all terms of a pack in a text in one pass over its tokens. */
final class TermMatcher {
  /** A range is preferred to a single number that stands up to so many tokens nearer. */
  private static final int RANGE_REACH = 3;

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

  /** A term seen at a place, before overlaps are settled; {@code skipped} tokens fell in gaps. */
  record Found(Rule rule, int token, int tokens, int value, int skipped) {
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

  /** Parts of speech that the terms behind a hit ask for; the empty string if one asks for none. */
  Set<String> partsOfSpeech(Tokens tokens, Hit hit) {
    Set<String> wanted = new TreeSet<>();
    for (Found one : found(tokens)) {
      if (!one.rule().blocks()
          && one.token() == hit.token()
          && one.tokens() == hit.tokens()
          && concepts.get(one.rule().concept()).equals(hit.concept())) {
        wanted.add(one.rule().partOfSpeech());
      }
    }
    return wanted;
  }

  /** All terms that fit, overlapping ones included. */
  List<Found> found(Tokens tokens) {
    Walk walk = new Walk(tokens);
    boolean startsWithNumber = root.slots().length > 0;
    for (int at = 0; at < tokens.size(); at++) {
      Word word = tokens.word(at);
      walk.start = at;
      for (Trie.State next : word.starts()) {
        walk.step(next, at + 1, Numbers.NONE, 0);
      }
      if (startsWithNumber && (word.number() >= 0 || word.elements().length > 0)) {
        walk.number(root, at, Numbers.NONE, 0);
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

    void step(Trie.State state, int at, Numbers seen, int skipped) {
      for (Rule rule : state.rules()) {
        end(rule, at, seen, skipped);
      }
      if (at >= tokens.size()) {
        return;
      }
      word(state, at, seen, skipped);
      for (int i = 0; i < state.gaps().length; i++) {
        Trie.State after = state.afterGap()[i];
        int last = Math.min(tokens.size() - 1, at + state.gaps()[i]);
        for (int resume = at; resume <= last; resume++) {
          word(after, resume, seen, skipped + resume - at);
        }
      }
    }

    /** Follows the word or number at a place; a state after a gap has nothing else. */
    private void word(Trie.State state, int at, Numbers seen, int skipped) {
      Word word = tokens.word(at);
      int[] satisfied = word.elements();
      int[] expected = state.elements();
      if (expected.length <= satisfied.length) {
        for (int i = 0; i < expected.length; i++) {
          if (Arrays.binarySearch(satisfied, expected[i]) >= 0) {
            step(state.afterElement()[i], at + 1, seen, skipped);
          }
        }
      } else {
        for (int element : satisfied) {
          int next = Arrays.binarySearch(expected, element);
          if (next >= 0) {
            step(state.afterElement()[next], at + 1, seen, skipped);
          }
        }
      }
      if (state.slots().length > 0 && (word.number() >= 0 || satisfied.length > 0)) {
        number(state, at, seen, skipped);
      }
    }

    private void number(Trie.State state, int at, Numbers seen, int skipped) {
      for (int i = 0; i < state.slots().length; i++) {
        Trie.State after = state.afterSlot()[i];
        if (state.slots()[i] == Step.Slot.N) {
          long number = numbers.read(tokens, at);
          if (number != NumberReader.NOTHING) {
            int next = at + NumberReader.length(number);
            int n = NumberReader.value(number);
            step(after, next, new Numbers(n, seen.min(), seen.max()), skipped);
          }
          continue;
        }
        boolean min = state.slots()[i] == Step.Slot.MIN;
        Optional<DurationReader.Reading> read = durations.read(tokens, at);
        if (read.isPresent()) {
          DurationReader.Reading time = read.get();
          Numbers now = new Numbers(seen.n(), min ? time : seen.min(), min ? seen.max() : time);
          step(after, at + time.tokens(), now, skipped);
        }
      }
    }

    private void end(Rule rule, int at, Numbers seen, int skipped) {
      switch (rule.value()) {
        case Rule.None none -> found.add(new Found(rule, start, at - start, Hit.NO_VALUE, skipped));
        case Rule.Fixed(int fixed) -> found.add(new Found(rule, start, at - start, fixed, skipped));
        case Rule.FromSlot(Step.Slot slot, int add, int least, int most) -> {
          int value = valueOf(slot, seen) + add;
          if (value > add && value >= least && value <= most) {
            boolean range = seen.min() != Numbers.ABSENT;
            int loose = range ? Math.max(0, skipped - RANGE_REACH) : skipped;
            found.add(new Found(rule, start, at - start, value, loose));
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
