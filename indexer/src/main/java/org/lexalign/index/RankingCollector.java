package org.lexalign.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.lexalign.index.DocumentTable.Range;

/**
 * Ranks matches by score and then by place in the corpus, which the order in the index may not be,
 * and counts them by kind.
 */
final class RankingCollector extends SimpleCollector {
  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingDouble(Ranked::score).reversed().thenComparingInt(Ranked::ordinal);

  private final DocumentTable table;
  private final Range range;
  private final int limit;
  private final PriorityQueue<Ranked> worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());
  private final TreeMap<String, Integer> acts = new TreeMap<>();
  private final TreeMap<String, Integer> statuses = new TreeMap<>();
  private final TreeMap<String, Integer> languages = new TreeMap<>();
  private int total;
  private int base;
  private Scorable scorer;
  private SortedDocValues status;
  private SortedDocValues language;

  /** A match. */
  record Ranked(int ordinal, double score) {}

  RankingCollector(DocumentTable table, Range range, int limit) {
    this.table = table;
    this.range = range;
    this.limit = limit;
  }

  /** Runs one collector, which the searcher does on the calling thread. */
  static CollectorManager<RankingCollector, RankingCollector> manager(RankingCollector ranking) {
    return new CollectorManager<>() {
      @Override
      public RankingCollector newCollector() {
        return ranking;
      }

      @Override
      public RankingCollector reduce(Collection<RankingCollector> collectors) {
        return ranking;
      }
    };
  }

  List<Ranked> best() {
    List<Ranked> best = new ArrayList<>(worstFirst);
    best.sort(BEST_FIRST);
    return best;
  }

  int total() {
    return total;
  }

  Facets facets() {
    return new Facets(acts, statuses, languages);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    base = leaf.docBase;
    status = DocValues.getSorted(leaf.reader(), Fields.STATUS);
    language = DocValues.getSorted(leaf.reader(), Fields.LANGUAGE);
  }

  @Override
  public void setScorer(Scorable current) {
    scorer = current;
  }

  @Override
  public void collect(int doc) throws IOException {
    OptionalInt ordinal = table.ordinal(base + doc);
    if (ordinal.isEmpty() || !range.contains(ordinal.getAsInt())) {
      return;
    }
    total++;
    count(ordinal.getAsInt(), doc);
    if (limit > 0) {
      worstFirst.add(new Ranked(ordinal.getAsInt(), scorer.score()));
      if (worstFirst.size() > limit) {
        worstFirst.poll();
      }
    }
  }

  private void count(int ordinal, int doc) throws IOException {
    IndexedDocument document = table.documents().get(table.documentOf(ordinal));
    acts.merge(document.acts().get(table.actNumber(ordinal)).title(), 1, Integer::sum);
    if (status.advanceExact(doc)) {
      statuses.merge(status.lookupOrd(status.ordValue()).utf8ToString(), 1, Integer::sum);
    }
    if (language.advanceExact(doc)) {
      languages.merge(language.lookupOrd(language.ordValue()).utf8ToString(), 1, Integer::sum);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return limit > 0 ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }
}
