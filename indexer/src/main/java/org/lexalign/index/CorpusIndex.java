package org.lexalign.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.lexalign.index.DocumentTable.Range;
import org.lexalign.model.Provision;
import org.lexalign.model.Reference;
import org.lexalign.model.TaggedProvision;

/**
 * The index of a corpus, as it was when opened. Provisions are known by their ordinal: from 0, by
 * file name, act and place. Safe for use by several threads until closed.
 */
public final class CorpusIndex implements AutoCloseable {
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final DocumentTable table;
  private final BlobCache cache = new BlobCache();
  // Lucene keeps the block decompressed last in each instance, which one thread may use.
  private final ThreadLocal<StoredFields> stored;
  private final Links links;
  private final WordSearch search;

  private CorpusIndex(Directory directory, DirectoryReader reader, WordAnalysis analysis)
      throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.table = DocumentTable.of(reader);
    this.searcher = new IndexSearcher(reader);
    // Every question is asked once or twice: a cache would only take memory.
    searcher.setQueryCache(null);
    this.stored = ThreadLocal.withInitial(this::storedFields);
    this.links = new Links(this, new ActNames(table, analysis));
    this.search = new WordSearch(this, searcher, table, analysis);
  }

  /**
   * Opens an index.
   *
   * @param index folder of the index
   * @param analysis how the corpus was cut into words, for {@link #search}
   * @throws IndexException if there is none or it cannot be used
   */
  public static CorpusIndex open(Path index, WordAnalysis analysis) throws IndexException {
    String name = index.toString();
    if (!Files.isDirectory(index)) {
      throw new IndexException(IndexException.Kind.MISSING, null, name);
    }
    Directory directory = null;
    try {
      directory = FSDirectory.open(index);
      DirectoryReader reader = DirectoryReader.open(directory);
      String format = reader.getIndexCommit().getUserData().get(Fields.FORMAT_KEY);
      if (!Fields.FORMAT.equals(format)) {
        reader.close();
        throw new IndexException(
            IndexException.Kind.DAMAGED, null, name, "it is of another version");
      }
      return new CorpusIndex(directory, reader, analysis);
    } catch (IndexNotFoundException none) {
      closeQuietly(directory);
      throw new IndexException(IndexException.Kind.MISSING, none, name);
    } catch (IndexException known) {
      closeQuietly(directory);
      throw known;
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
      closeQuietly(directory);
      throw new IndexException(
          IndexException.Kind.DAMAGED, damaged, name, String.valueOf(damaged.getMessage()));
    }
  }

  private static void closeQuietly(Directory directory) {
    try {
      if (directory != null) {
        directory.close();
      }
    } catch (IOException ignored) {
      // The failure that led here is the one to tell.
    }
  }

  /** What was read, by file name. */
  public List<IndexedDocument> documents() {
    return table.documents();
  }

  /** Number of provisions, whatever their status. */
  public int size() {
    return table.size();
  }

  /** Ordinals of the provisions that may satisfy a query, ascending. */
  public IntStream candidates(ConceptQuery query, Filter filter) {
    return matching(Queries.of(query), filter);
  }

  /** Ordinals of the provisions in force that may satisfy a query, ascending. */
  public IntStream candidates(ConceptQuery query) {
    return candidates(query, Filter.inForce());
  }

  /** A provision with its concepts. */
  public TaggedProvision load(int ordinal) {
    Optional<TaggedProvision> known = cache.get(ordinal);
    if (known.isPresent()) {
      return known.get();
    }
    BytesRef blob = blob(table.indexed(ordinal));
    TaggedProvision loaded = ProvisionBlob.read(blob);
    cache.put(ordinal, loaded, blob.length);
    return loaded;
  }

  /** Ordinal of the provision with an id. */
  public OptionalInt ordinal(String id) {
    return matching(Queries.term(Fields.ID, id), Filter.any()).findFirst();
  }

  /** The provision with an id. */
  public Optional<TaggedProvision> provision(String id) {
    OptionalInt ordinal = ordinal(id);
    return ordinal.isPresent() ? Optional.of(load(ordinal.getAsInt())) : Optional.empty();
  }

  /** The provision before this one in the same act, whatever its status. */
  public OptionalInt previous(int ordinal) {
    return within(table.actOf(ordinal), ordinal - 1);
  }

  /** The provision after this one in the same act, whatever its status. */
  public OptionalInt next(int ordinal) {
    return within(table.actOf(ordinal), ordinal + 1);
  }

  private static OptionalInt within(Range range, int ordinal) {
    return range.contains(ordinal) ? OptionalInt.of(ordinal) : OptionalInt.empty();
  }

  /**
   * Provisions with a label, ascending; more than one where a file prints a number twice.
   *
   * @param label as printed; case, spaces and pinpoints in brackets do not matter
   */
  public IntStream byLabel(String file, int act, String label, Filter filter) {
    String key = LabelKeys.key(label);
    return key.isEmpty()
        ? IntStream.empty()
        : matching(Queries.term(Fields.LABEL, key), filter.withAct(file, act));
  }

  /**
   * Provisions in force that a cross-reference points at, ascending: in the same act, or in the
   * acts of the corpus whose titles hold the words that name another act.
   *
   * @param from the provision that refers
   */
  public IntStream targets(Provision from, Reference reference) {
    return links.targets(from, reference);
  }

  /** Provisions in force that refer to this one, ascending. */
  public IntStream referencedBy(int ordinal) {
    return links.referencedBy(ordinal);
  }

  /**
   * Finds provisions by words: all of them, those in double quotation marks next to each other. A
   * number also finds the provision of that number.
   *
   * @param language ISO 639-1 code of the words; empty for every language of the corpus
   * @param limit how many to return, best first
   */
  public SearchResult search(String words, String language, Filter filter, int limit) {
    return search.words(words, language, filter, limit);
  }

  /** Finds provisions by concepts: those that hold all of them, the most telling first. */
  public SearchResult searchConcepts(List<String> concepts, Filter filter, int limit) {
    return search.concepts(concepts, filter, limit);
  }

  /** How many provisions there are, by act, status and language. */
  public Facets facets(Filter filter) {
    return search.facets(Queries.of(new ConceptQuery.Everything()), filter);
  }

  /** Ordinals of the matches of a query, ascending. */
  IntStream matching(Query query, Filter filter) {
    Range range = range(filter);
    if (range.from() >= range.to()) {
      return IntStream.empty();
    }
    boolean all = range.from() == 0 && range.to() == table.size();
    int first = all ? 0 : table.indexed(range.from());
    int last = all ? reader.maxDoc() - 1 : table.indexed(range.to() - 1);
    FixedBitSet found = new FixedBitSet(range.to() - range.from());
    try {
      Query filtered = searcher.rewrite(Queries.filtered(query, filter));
      Weight weight = searcher.createWeight(filtered, ScoreMode.COMPLETE_NO_SCORES, 1);
      for (LeafReaderContext leaf : reader.leaves()) {
        collect(weight, leaf, first, last, range.from(), found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index became unreadable", e);
    }
    return ordinals(found, range.from());
  }

  /** The part of the corpus that a filter's file and act leave. */
  Range range(Filter filter) {
    if (filter.file().isEmpty()) {
      return new Range(0, table.size());
    }
    String file = filter.file().get();
    return filter.act().isPresent()
        ? table.ofAct(file, filter.act().getAsInt())
        : table.ofFile(file);
  }

  private void collect(
      Weight weight, LeafReaderContext leaf, int first, int last, int base, FixedBitSet found)
      throws IOException {
    if (leaf.docBase > last || leaf.docBase + leaf.reader().maxDoc() <= first) {
      return;
    }
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return;
    }
    Bits live = leaf.reader().getLiveDocs();
    DocIdSetIterator docs = scorer.iterator();
    int end = last - leaf.docBase;
    for (int doc = docs.advance(Math.max(0, first - leaf.docBase));
        doc <= end;
        doc = docs.nextDoc()) {
      if (live == null || live.get(doc)) {
        table.ordinal(leaf.docBase + doc).ifPresent(ordinal -> found.set(ordinal - base));
      }
    }
  }

  private static IntStream ordinals(FixedBitSet found, int base) {
    int first = found.length() == 0 ? DocIdSetIterator.NO_MORE_DOCS : found.nextSetBit(0);
    return IntStream.iterate(
            first,
            bit -> bit != DocIdSetIterator.NO_MORE_DOCS,
            bit ->
                bit + 1 < found.length()
                    ? found.nextSetBit(bit + 1)
                    : DocIdSetIterator.NO_MORE_DOCS)
        .map(bit -> bit + base);
  }

  private BytesRef blob(int indexed) {
    try {
      DocumentStoredFieldVisitor visitor = new DocumentStoredFieldVisitor(Set.of(Fields.BLOB));
      stored.get().document(indexed, visitor);
      return visitor.getDocument().getBinaryValue(Fields.BLOB);
    } catch (IOException e) {
      throw new UncheckedIOException("the index became unreadable", e);
    }
  }

  private StoredFields storedFields() {
    try {
      return reader.storedFields();
    } catch (IOException e) {
      throw new UncheckedIOException("the index became unreadable", e);
    }
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
