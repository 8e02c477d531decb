package org.lexalign.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads a term of a lexicon into the sequences of steps that it stands for. The syntax is described
 * in the package's guide.
 */
final class TermParser {
  private static final int MOST_SEQUENCES = 2000;
  private static final int WIDEST_GAP = 30;
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Analysis analysis;
  private final Elements elements;

  TermParser(Analysis analysis, Elements elements) {
    this.analysis = analysis;
    this.elements = elements;
  }

  /**
   * All sequences of a term.
   *
   * @throws IllegalArgumentException if the term is malformed; the message says how
   */
  List<List<Step>> parse(String term) {
    List<List<Step>> sequences = new ArrayList<>(List.of(List.of()));
    for (String item : SPACE.split(SLOT.matcher(term).replaceAll(" {$1} ").strip())) {
      sequences = append(sequences, item(item));
      if (sequences.size() > MOST_SEQUENCES) {
        throw new IllegalArgumentException(
            "more than " + MOST_SEQUENCES + " wordings; split it into several terms");
      }
    }
    for (List<Step> sequence : sequences) {
      check(sequence);
    }
    return sequences;
  }

  private static void check(List<Step> sequence) {
    if (sequence.isEmpty()) {
      throw new IllegalArgumentException("no word that must be present");
    }
    if (sequence.getFirst() instanceof Step.Gap || sequence.getLast() instanceof Step.Gap) {
      throw new IllegalArgumentException("a gap needs a word on both sides");
    }
  }

  private static List<List<Step>> append(List<List<Step>> heads, List<List<Step>> tails) {
    List<List<Step>> joined = new ArrayList<>(heads.size() * tails.size());
    for (List<Step> head : heads) {
      for (List<Step> tail : tails) {
        List<Step> both = new ArrayList<>(head);
        for (Step step : tail) {
          // Gaps meet where an optional word between them is missing.
          if (step instanceof Step.Gap(int more)
              && !both.isEmpty()
              && both.getLast() instanceof Step.Gap(int most)) {
            both.set(both.size() - 1, new Step.Gap(most + more));
          } else {
            both.add(step);
          }
        }
        joined.add(List.copyOf(both));
      }
    }
    return joined;
  }

  private List<List<Step>> item(String item) {
    if (item.startsWith("~")) {
      return List.of(List.of(gap(item)));
    }
    if (item.startsWith("{")) {
      return List.of(List.of(slot(item)));
    }
    boolean optional = item.startsWith("?");
    List<List<Step>> wordings = alternatives(optional ? item.substring(1) : item);
    if (optional) {
      wordings = new ArrayList<>(wordings);
      wordings.add(List.of());
    }
    return wordings;
  }

  private static Step gap(String item) {
    int most;
    try {
      most = Integer.parseInt(item.substring(1));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + item + "' is not a gap such as ~3", e);
    }
    if (most < 1 || most > WIDEST_GAP) {
      throw new IllegalArgumentException("the gap " + item + " is not between 1 and " + WIDEST_GAP);
    }
    return new Step.Gap(most);
  }

  private static Step slot(String item) {
    String name = item.substring(1, item.length() - 1).toUpperCase(Locale.ROOT);
    for (Step.Slot slot : Step.Slot.values()) {
      if (slot.name().equals(name)) {
        return new Step.Number(slot);
      }
    }
    throw new IllegalArgumentException("'" + item + "' is none of {n}, {min}, {max}");
  }

  /** One-token alternatives make one element; longer ones a sequence each. */
  private List<List<Step>> alternatives(String item) {
    Set<Elements.Key> single = new TreeSet<>();
    List<List<Step>> wordings = new ArrayList<>();
    for (String alternative : item.split("\\|", -1)) {
      List<Elements.Key> keys = keys(alternative);
      if (keys.size() == 1) {
        single.add(keys.getFirst());
      } else {
        wordings.add(
            keys.stream().map(key -> (Step) new Step.Match(elements.intern(Set.of(key)))).toList());
      }
    }
    if (!single.isEmpty()) {
      wordings.add(List.of(new Step.Match(elements.intern(single))));
    }
    return wordings;
  }

  /** Conditions on the successive tokens of one alternative. */
  private List<Elements.Key> keys(String alternative) {
    boolean exact = alternative.startsWith("=");
    boolean openStart = alternative.startsWith("*");
    boolean openEnd = alternative.length() > 1 && alternative.endsWith("*");
    List<String> forms = analysis.forms(alternative);
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("'" + alternative + "' holds no word");
    }
    if (openStart && forms.size() > 1) {
      throw new IllegalArgumentException("'" + alternative + "': a leading * needs a single word");
    }
    List<Elements.Key> keys = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      boolean last = i == forms.size() - 1;
      Elements.Kind kind = kind(exact, openStart, openEnd && last);
      String form = forms.get(i);
      keys.add(new Elements.Key(kind, kind == Elements.Kind.STEM ? analysis.stem(form) : form));
    }
    return keys;
  }

  private static Elements.Kind kind(boolean exact, boolean openStart, boolean openEnd) {
    if (openStart) {
      return openEnd ? Elements.Kind.INFIX : Elements.Kind.SUFFIX;
    }
    if (openEnd) {
      return Elements.Kind.PREFIX;
    }
    return exact ? Elements.Kind.FORM : Elements.Kind.STEM;
  }
}
