package org.lexalign.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.lexalign.model.Hit;
import org.lexalign.model.Node;
import org.lexalign.model.Provision;
import org.lexalign.model.Reference;
import org.lexalign.model.Segment;
import org.lexalign.model.TaggedProvision;

/**
 * All that the program knows of one language: how words compare, which words express which
 * concepts, numbers, ages, penalties and cross-references. Safe for use by several threads.
 */
public final class LanguagePack {
  private static final int MOST_CONTEXTS = 20_000;

  private final PackFile file;
  private final Vocabulary vocabulary;
  private final Tokenizer tokenizer;
  private final TermMatcher matcher;
  private final String version;
  private final Map<String, List<String>> contexts = new ConcurrentHashMap<>();

  LanguagePack(
      PackFile file,
      Vocabulary vocabulary,
      Tokenizer tokenizer,
      TermMatcher matcher,
      String version) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.tokenizer = tokenizer;
    this.matcher = matcher;
    this.version = version;
  }

  /** ISO 639-1 code. */
  public String language() {
    return file.language();
  }

  /** A hash that changes when any file of the pack changes. */
  public String version() {
    return version;
  }

  /** The tokens of a text; the index and the tagger use the same. */
  public Tokens tokens(String text) {
    Tokens tokens = new Tokens();
    tokenizer.scan(text, (form, start, end) -> tokens.add(vocabulary.word(form), start, end));
    return tokens;
  }

  /** Concepts in a text by place; longer before shorter. */
  public List<Hit> hits(String text) {
    return matcher.hits(tokens(text));
  }

  /** A provision with the concepts and cross-references in it and in the headings above it. */
  public TaggedProvision tag(Provision provision) {
    Tagging tagging = new Tagging();
    tagging.node(provision.node());
    return new TaggedProvision(
        provision, context(provision), tagging.segments, tagging.references);
  }

  NumberReader numbers() {
    return matcher.numbers();
  }

  private List<String> context(Provision provision) {
    TreeSet<String> concepts = new TreeSet<>(contextOf(provision.act()));
    provision.context().forEach(heading -> concepts.addAll(contextOf(heading)));
    return List.copyOf(concepts);
  }

  private List<String> contextOf(String heading) {
    List<String> known = contexts.get(heading);
    if (known == null) {
      known = hits(heading).stream().map(Hit::concept).distinct().toList();
      if (contexts.size() >= MOST_CONTEXTS) {
        contexts.clear();
      }
      contexts.put(heading, known);
    }
    return known;
  }

  private final class Tagging {
    private final List<Segment> segments = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private int next;

    void node(Node node) {
      int index = next++;
      segment(index, Segment.Part.HEADING, node.heading());
      segment(index, Segment.Part.TEXT, node.text());
      node.children().forEach(this::node);
      segment(index, Segment.Part.CLOSING, node.closing());
    }

    private void segment(int node, Segment.Part part, String text) {
      if (text.isEmpty()) {
        return;
      }
      Tokens tokens = tokens(text);
      segments.add(new Segment(node, part, tokens.size(), matcher.hits(tokens)));
    }
  }
}
