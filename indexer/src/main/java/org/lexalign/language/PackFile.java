package org.lexalign.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * {@code pack.yaml} as written. Every part is described in the package's guide.
 *
 * @param language ISO 639-1 code
 * @param analysis how words compare
 * @param detection function words that show the language
 * @param sentences abbreviations that end with a full stop inside sentences
 * @param models resources of OpenNLP's models at the root of the class path; empty where there is
 *     none
 * @param time units of time and the general maximum of a term of imprisonment
 * @param quantities grammars of ages, terms of imprisonment and fines
 * @param references grammar of cross-references
 */
record PackFile(
    String language,
    AnalysisPart analysis,
    DetectionPart detection,
    SentencesPart sentences,
    ModelsPart models,
    TimePart time,
    List<Quantity> quantities,
    ReferencePart references) {

  PackFile {
    quantities = Defaults.list(quantities);
    analysis = analysis == null ? new AnalysisPart("none", "", null, false, false, null) : analysis;
    detection = detection == null ? new DetectionPart(null) : detection;
    sentences = sentences == null ? new SentencesPart(null) : sentences;
    models = models == null ? new ModelsPart("", "") : models;
    time = time == null ? new TimePart(null, null, 0) : time;
    references = references == null ? ReferencePart.NONE : references;
  }

  /** How words compare. */
  record AnalysisPart(
      String stemmer,
      String keep,
      Map<String, String> replace,
      boolean possessive,
      @JsonProperty("simplify-han") boolean simplifyHan,
      List<List<String>> prefixes) {
    AnalysisPart {
      stemmer = stemmer == null ? "none" : stemmer;
      keep = Defaults.text(keep);
      replace = Defaults.map(replace);
      prefixes = Defaults.list(prefixes);
    }
  }

  /** Function words that show the language. */
  record DetectionPart(List<String> words) {
    DetectionPart {
      words = Defaults.list(words);
    }
  }

  /** Abbreviations that end with a full stop inside sentences. */
  record SentencesPart(List<String> abbreviations) {
    SentencesPart {
      abbreviations = Defaults.list(abbreviations);
    }
  }

  /** Models of sentence ends and of parts of speech. */
  record ModelsPart(String sentences, @JsonProperty("parts-of-speech") String partsOfSpeech) {
    ModelsPart {
      sentences = Defaults.text(sentences);
      partsOfSpeech = Defaults.text(partsOfSpeech);
    }
  }

  /**
   * Lengths of time.
   *
   * @param units words of units by their length in months
   * @param wholes words that are a length of time without a number (duals, "a year"), by months
   * @param generalMaximum highest ordinary term of imprisonment in the drafting tradition, in
   *     months
   */
  record TimePart(
      Map<String, List<String>> units,
      Map<String, List<String>> wholes,
      @JsonProperty("general-maximum") int generalMaximum) {
    TimePart {
      units = Defaults.map(units);
      wholes = Defaults.map(wholes);
    }
  }

  /**
   * A rule that gives a concept with a number.
   *
   * @param concept {@code AGE_UNDER}, {@code AGE_OVER}, {@code PRISON}, {@code PRISON_MIN} or
   *     {@code FINE}
   * @param value {@code n}, {@code min}, {@code max}, {@code general}, {@code none} or a number
   * @param add added to a number from the text
   * @param least smallest number that counts
   * @param most greatest number that counts; 0 for no limit
   */
  record Quantity(
      String concept,
      String value,
      int add,
      int least,
      int most,
      List<String> terms,
      List<String> not,
      List<Example> examples,
      List<String> counter,
      String note) {
    Quantity {
      value = value == null ? "none" : value;
      terms = Defaults.list(terms);
      not = Defaults.list(not);
      examples = Defaults.list(examples);
      counter = Defaults.list(counter);
      note = Defaults.text(note);
    }
  }

  /** A text and the number that must be found in it. */
  record Example(String text, int value) {}

  /**
   * Grammar of cross-references: regular expressions, matched without regard to case.
   *
   * @param announce words (as in terms) that announce a provision: only there is a reference sought
   * @param symbols characters that announce one, such as {@code §}
   * @param word the announcing words with what joins them to the label, such as {@code sections?
   *     |§§?}
   * @param label one label
   * @param after what may follow a label and is no part of it
   * @param list what joins labels in a list
   * @param range what joins the ends of a range
   * @param act what names another act, right after the labels; group 1 is its name
   * @param actBefore what names another act right before the word
   * @param examples texts and the references in them
   */
  record ReferencePart(
      List<String> announce,
      String symbols,
      String word,
      String label,
      String after,
      String list,
      String range,
      String act,
      @JsonProperty("act-before") String actBefore,
      List<ReferenceExample> examples) {
    static final ReferencePart NONE = new ReferencePart(null, "", "", "", "", "", "", "", "", null);

    ReferencePart {
      announce = Defaults.list(announce);
      symbols = Defaults.text(symbols);
      word = Defaults.text(word);
      label = Defaults.text(label);
      after = Defaults.text(after);
      list = Defaults.text(list);
      range = Defaults.text(range);
      act = Defaults.text(act);
      actBefore = Defaults.text(actBefore);
      examples = Defaults.list(examples);
    }
  }

  /** A text and the references in it, such as {@code 151..153} or {@code 12 @ Penal Code}. */
  record ReferenceExample(String text, List<String> found) {
    ReferenceExample {
      found = Defaults.list(found);
    }
  }
}
