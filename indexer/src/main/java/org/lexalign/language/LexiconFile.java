package org.lexalign.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * A lexicon file as written.
 *
 * @param language ISO 639-1 code
 * @param concepts terms by concept id
 */
record LexiconFile(String language, Map<String, Entry> concepts) {
  LexiconFile {
    language = Defaults.text(language);
    concepts = Defaults.map(concepts);
  }

  /**
   * What a lexicon says of one concept.
   *
   * @param terms terms that express it
   * @param not longer phrases inside which its terms do not count
   * @param examples texts in which it must be seen
   * @param counter texts in which it must not be seen
   * @param note why the terms are what they are; for readers
   */
  record Entry(
      List<Term> terms,
      List<String> not,
      List<String> examples,
      List<String> counter,
      String note) {
    Entry {
      terms = Defaults.list(terms);
      not = Defaults.list(not);
      examples = Defaults.list(examples);
      counter = Defaults.list(counter);
      note = Defaults.text(note);
    }
  }

  /**
   * A term, written as a plain string or as a map.
   *
   * @param term the pattern
   * @param pos part of speech (universal tag) that evidence must have; empty if any
   * @param source where the wording comes from; for readers
   */
  record Term(String term, String pos, String source) {
    Term {
      term = Defaults.text(term);
      pos = Defaults.text(pos);
      source = Defaults.text(source);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Term of(String term) {
      return new Term(term, "", "");
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Term of(
        @JsonProperty("term") String term,
        @JsonProperty("pos") String pos,
        @JsonProperty("source") String source) {
      return new Term(term, pos, source);
    }
  }
}
