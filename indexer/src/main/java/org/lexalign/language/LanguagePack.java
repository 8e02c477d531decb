package org.lexalign.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
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
  private final ReferenceReader references;
  private final Sentences sentences;
  private final PartsOfSpeech partsOfSpeech;
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
    this.references = new ReferenceReader(file.references());
    this.sentences = Sentences.of(file);
    this.partsOfSpeech = new PartsOfSpeech(file.models().partsOfSpeech());
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

  /** The cross-references in a text, in reading order. */
  public List<Reference> references(String text) {
    return references.read(0, text, tokens(text));
  }

  /** The sentences of a text in reading order, as offsets. */
  public List<TextSpan> sentences(String text) {
    return sentences.split(text);
  }

  /**
   * The words of a sentence with their parts of speech (universal tags); empty where the language
   * has no model.
   */
  public List<TaggedWord> partsOfSpeech(String sentence) {
    return partsOfSpeech.tag(sentence);
  }

  /**
   * Whether a hit's words have the part of speech that its term asks for. True where the term asks
   * for none and where the language has no model: a model's doubt never takes evidence away.
   *
   * @param hit a hit that this pack saw in the text
   * @param text the whole text of the segment
   */
  public boolean posAgrees(Hit hit, String text) {
    Set<String> wanted = matcher.partsOfSpeech(tokens(text), hit);
    if (wanted.isEmpty() || wanted.contains("") || !partsOfSpeech.available()) {
      return true;
    }
    TextSpan sentence =
        sentences(text).stream()
            .filter(span -> span.start() <= hit.start() && hit.start() < span.end())
            .findFirst()
            .orElse(new TextSpan(0, text.length()));
    return partsOfSpeech(text.substring(sentence.start(), sentence.end())).stream()
        .filter(word -> word.start() + sentence.start() < hit.end())
        .filter(word -> word.end() + sentence.start() > hit.start())
        .anyMatch(word -> wanted.contains(word.tag()));
  }

  /** A provision with the concepts and cross-references in it and in the headings above it. */
  public TaggedProvision tag(Provision provision) {
    return tag(provision, tokens -> {});
  }

  /**
   * The same, handing on the tokens that it is tagged by.
   *
   * @param sink takes the tokens of each segment, in the order of the segments
   */
  public TaggedProvision tag(Provision provision, Consumer<Tokens> sink) {
    Tagging tagging = new Tagging(sink);
    tagging.node(provision.node());
    return new TaggedProvision(provision, context(provision), tagging.segments, tagging.references);
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
    private final Consumer<Tokens> sink;
    private int next;

    Tagging(Consumer<Tokens> sink) {
      this.sink = sink;
    }

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
      sink.accept(tokens);
      references.addAll(LanguagePack.this.references.read(node, text, tokens));
      segments.add(new Segment(node, part, tokens.size(), matcher.hits(tokens)));
    }
  }
}
