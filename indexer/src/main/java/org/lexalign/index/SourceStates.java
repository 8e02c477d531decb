package org.lexalign.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;

/**
 * The sources of a corpus and the state in which each is.
 *
 * @param sources in their order
 * @param keys for each file, hash of its bytes and version of the reader
 */
record SourceStates(List<CorpusReader.Source> sources, Map<String, String> keys) {

  /** The states that an index was built from; empty if there is no index of our layout. */
  static Map<String, String> stored(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      if (!Fields.FORMAT.equals(reader.getIndexCommit().getUserData().get(Fields.FORMAT_KEY))) {
        return Map.of();
      }
      Map<String, String> keys = new TreeMap<>();
      Set<String> wanted = Set.of(Fields.SOURCE, Fields.SOURCE_KEY);
      for (LeafReaderContext leaf : reader.leaves()) {
        StoredFields stored = leaf.reader().storedFields();
        forEachRecord(
            leaf,
            doc -> {
              Document record = stored.document(doc, wanted);
              keys.put(record.get(Fields.SOURCE), record.get(Fields.SOURCE_KEY));
            });
      }
      return keys;
    } catch (IndexNotFoundException none) {
      return Map.of();
    }
  }

  /** Takes one document record. */
  @FunctionalInterface
  interface RecordVisitor {
    /** The record's number in its segment. */
    void visit(int doc) throws IOException;
  }

  /** Visits the live document records of a segment. */
  static void forEachRecord(LeafReaderContext leaf, RecordVisitor visitor) throws IOException {
    PostingsEnum records = leaf.reader().postings(new Term(Fields.RECORD, "1"), PostingsEnum.NONE);
    if (records == null) {
      return;
    }
    Bits live = leaf.reader().getLiveDocs();
    while (records.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(records.docID())) {
        visitor.visit(records.docID());
      }
    }
  }
}
