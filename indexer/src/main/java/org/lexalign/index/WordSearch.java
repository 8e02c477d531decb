package org.lexalign.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.lexalign.index.SearchResult.Span;
import org.lexalign.model.Hit;
import org.lexalign.model.Segment;
import org.lexalign.model.TaggedProvision;

/** Finds provisions for a person: by words or concepts, ranked, with what matched. */
final class WordSearch {
  private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|([^\"\\s]+)");
  private static final float NUMBER_FIRST = 1000;

  private final CorpusIndex index;
  private final IndexSearcher searcher;
  private final DocumentTable table;
  private final WordAnalysis analysis;

  WordSearch(
      CorpusIndex index, IndexSearcher searcher, DocumentTable table, WordAnalysis analysis) {
    this.index = index;
    this.searcher = searcher;
    this.table = table;
    this.analysis = analysis;
  }

  SearchResult words(String words, String language, Filter filter, int limit) {
    List<String> languages =
        language.isEmpty()
            ? List.copyOf(
                facets(Queries.of(new ConceptQuery.Everything()), filter).languages().keySet())
            : List.of(language);
    SearchResult result = words(words, languages, Occur.MUST, filter, limit);
    return result.total() > 0 ? result : words(words, languages, Occur.SHOULD, filter, limit);
  }

  private SearchResult words(
      String words, List<String> languages, Occur occur, Filter filter, int limit) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String language : languages) {
      wordQuery(words, language, occur).ifPresent(query -> any.add(query, Occur.SHOULD));
    }
    String label = LabelKeys.key(words);
    if (!label.isEmpty()) {
      any.add(
          new BoostQuery(new ConstantScoreQuery(Queries.term(Fields.LABEL, label)), NUMBER_FIRST),
          Occur.SHOULD);
    }
    return run(any.build(), filter, limit, this::wordSpans);
  }

  private Optional<Query> wordQuery(String words, String language, Occur occur) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    Matcher part = PART.matcher(words);
    int parts = 0;
    while (part.find()) {
      String text = part.group(1) == null ? part.group(2) : part.group(1);
      Optional<Query> query = phrase(analysis.words(text, language));
      query.ifPresent(q -> all.add(q, occur));
      parts += query.isPresent() ? 1 : 0;
    }
    if (occur == Occur.SHOULD) {
      all.setMinimumNumberShouldMatch((parts + 1) / 2);
    }
    return parts == 0
        ? Optional.empty()
        : Optional.of(
            new BooleanQuery.Builder()
                .add(all.build(), Occur.MUST)
                .add(Queries.term(Fields.LANGUAGE, language), Occur.FILTER)
                .build());
  }

  private static Optional<Query> phrase(WordAnalysis.Words words) {
    if (words.size() == 0) {
      return Optional.empty();
    }
    if (words.size() == 1) {
      return Optional.of(Queries.term(Fields.TEXT, words.term(0).toString()));
    }
    PhraseQuery.Builder builder = new PhraseQuery.Builder();
    for (int i = 0; i < words.size(); i++) {
      builder.add(new Term(Fields.TEXT, words.term(i).toString()));
    }
    return Optional.of(builder.build());
  }

  SearchResult concepts(List<String> concepts, Filter filter, int limit) {
    Query query =
        concepts.isEmpty()
            ? new MatchNoDocsQuery("no concepts")
            : Queries.of(
                new ConceptQuery.And(
                    concepts.stream().<ConceptQuery>map(ConceptQuery.Has::new).toList()));
    return run(query, filter, limit, (weight, match, tagged) -> conceptSpans(concepts, tagged));
  }

  Facets facets(Query query, Filter filter) {
    return collect(query, filter, 0).facets();
  }

  /** Finds what matched in one provision. */
  @FunctionalInterface
  private interface Spans {
    List<Span> of(Weight weight, int ordinal, TaggedProvision tagged) throws IOException;
  }

  private SearchResult run(Query query, Filter filter, int limit, Spans spans) {
    RankingCollector ranking = collect(query, filter, limit);
    try {
      Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
      List<SearchResult.Match> matches = new ArrayList<>();
      for (RankingCollector.Ranked ranked : ranking.best()) {
        TaggedProvision tagged = index.load(ranked.ordinal());
        Snippet snippet =
            Snippet.of(SearchText.of(tagged).whole(), spans.of(weight, ranked.ordinal(), tagged));
        matches.add(
            new SearchResult.Match(
                ranked.ordinal(),
                ranked.score(),
                tagged.provision(),
                snippet.text(),
                snippet.marks()));
      }
      return new SearchResult(ranking.total(), matches, ranking.facets());
    } catch (IOException e) {
      throw new UncheckedIOException("the index became unreadable", e);
    }
  }

  private RankingCollector collect(Query query, Filter filter, int limit) {
    RankingCollector ranking = new RankingCollector(table, index.range(filter), limit);
    try {
      searcher.search(Queries.filtered(query, filter), RankingCollector.manager(ranking));
      return ranking;
    } catch (IOException e) {
      throw new UncheckedIOException("the index became unreadable", e);
    }
  }

  private List<Span> wordSpans(Weight weight, int ordinal, TaggedProvision tagged)
      throws IOException {
    int indexed = table.indexed(ordinal);
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(indexed, leaves));
    Matches matches = weight.matches(leaf, indexed - leaf.docBase);
    TreeMap<Integer, Span> spans = new TreeMap<>();
    MatchesIterator match = matches == null ? null : matches.getMatches(Fields.TEXT);
    while (match != null && match.next()) {
      Span span = new Span(match.startOffset(), match.endOffset());
      spans.merge(span.start(), span, (a, b) -> a.end() >= b.end() ? a : b);
    }
    return List.copyOf(spans.values());
  }

  private static List<Span> conceptSpans(List<String> concepts, TaggedProvision tagged) {
    int[] starts = SearchText.of(tagged).starts();
    TreeMap<Integer, Span> spans = new TreeMap<>();
    for (int i = 0; i < starts.length; i++) {
      Segment segment = tagged.segments().get(i);
      for (Hit hit : segment.hits()) {
        if (concepts.contains(hit.concept())) {
          Span span = new Span(starts[i] + hit.start(), starts[i] + hit.end());
          spans.merge(span.start(), span, (a, b) -> a.end() >= b.end() ? a : b);
        }
      }
    }
    return List.copyOf(spans.values());
  }
}
