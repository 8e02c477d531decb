package org.lexalign.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.RussianStemmer;

/** The stemmers of Lucene that a pack can name; called once per distinct form. */
final class Stemmer {
  private static final Map<String, java.util.function.Function<TokenStream, TokenFilter>> KNOWN =
      Map.ofEntries(
          Map.entry("english-porter", PorterStemFilter::new),
          Map.entry("english-krovetz", KStemFilter::new),
          Map.entry("english-minimal", EnglishMinimalStemFilter::new),
          Map.entry("spanish-light", SpanishLightStemFilter::new),
          Map.entry("french-light", FrenchLightStemFilter::new),
          Map.entry("german-light", GermanLightStemFilter::new),
          Map.entry("italian-light", ItalianLightStemFilter::new),
          Map.entry("portuguese-light", PortugueseLightStemFilter::new),
          Map.entry("russian-light", RussianLightStemFilter::new),
          Map.entry("russian-snowball", in -> new SnowballFilter(in, new RussianStemmer())),
          Map.entry("arabic-light", ArabicStemFilter::new));

  private Stemmer() {}

  /** Names that a pack may use, {@code none} included. */
  static Set<String> names() {
    Set<String> names = new TreeSet<>(KNOWN.keySet());
    names.add("none");
    return names;
  }

  /** A stemmer by name, safe for use by several threads; empty if the name is unknown. */
  static Optional<UnaryOperator<String>> named(String name) {
    if (name.equals("none")) {
      return Optional.of(UnaryOperator.identity());
    }
    return Optional.ofNullable(KNOWN.get(name)).map(OneWord::new);
  }

  /** Runs a token filter over one word at a time. */
  private static final class OneWord implements UnaryOperator<String> {
    private final Source source = new Source();
    private final TokenFilter filter;

    OneWord(java.util.function.Function<TokenStream, TokenFilter> filter) {
      this.filter = filter.apply(source);
    }

    @Override
    public synchronized String apply(String word) {
      source.word = word;
      try {
        return filter.incrementToken() ? source.term.toString() : word;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Source extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String word = "";

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.append(word);
      return true;
    }
  }
}
