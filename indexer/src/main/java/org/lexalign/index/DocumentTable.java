package org.lexalign.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;

/**
 * Where the provisions of each document are. Ordinals number the provisions of the corpus by file
 * name, act and place, whatever order the index was written in. The provisions of a document follow
 * its record without a gap, so a table of documents is enough for all provisions.
 */
final class DocumentTable {
  private final List<IndexedDocument> documents;
  private final Map<String, Integer> byFile = new HashMap<>();

  /** First ordinal of each document; the total at the end. */
  private final int[] firstOrdinals;

  /** Number in the index of each document's record. */
  private final int[] records;

  /** Records in ascending order, and the document of each. */
  private final int[] sortedRecords;

  private final int[] documentsByRecord;

  private record Entry(IndexedDocument document, int record) {}

  private DocumentTable(List<Entry> entries) {
    entries.sort(Comparator.comparing(entry -> entry.document().file()));
    documents = entries.stream().map(Entry::document).toList();
    records = entries.stream().mapToInt(Entry::record).toArray();
    firstOrdinals = new int[entries.size() + 1];
    for (int i = 0; i < documents.size(); i++) {
      firstOrdinals[i + 1] = firstOrdinals[i] + documents.get(i).provisions();
      byFile.put(documents.get(i).file(), i);
    }
    sortedRecords = records.clone();
    Arrays.sort(sortedRecords);
    documentsByRecord = new int[records.length];
    for (int i = 0; i < records.length; i++) {
      documentsByRecord[Arrays.binarySearch(sortedRecords, records[i])] = i;
    }
  }

  static DocumentTable of(IndexReader reader) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Set<String> blob = Set.of(Fields.BLOB);
    for (LeafReaderContext leaf : reader.leaves()) {
      StoredFields stored = leaf.reader().storedFields();
      SourceStates.forEachRecord(
          leaf,
          doc -> {
            var bytes = stored.document(doc, blob).getBinaryValue(Fields.BLOB);
            entries.add(new Entry(DocumentBlob.read(bytes), leaf.docBase + doc));
          });
    }
    return new DocumentTable(entries);
  }

  List<IndexedDocument> documents() {
    return documents;
  }

  /** Number of provisions. */
  int size() {
    return firstOrdinals[documents.size()];
  }

  /** A run of ordinals. */
  record Range(int from, int to) {
    boolean contains(int ordinal) {
      return ordinal >= from && ordinal < to;
    }
  }

  /** All provisions of a file; an empty run if there is no such file. */
  Range ofFile(String file) {
    Integer document = byFile.get(file);
    return document == null
        ? new Range(0, 0)
        : new Range(firstOrdinals[document], firstOrdinals[document + 1]);
  }

  /** All provisions of an act; an empty run if there is none. */
  Range ofAct(String file, int act) {
    Integer document = byFile.get(file);
    if (document == null || act < 0 || act >= documents.get(document).acts().size()) {
      return new Range(0, 0);
    }
    int from = firstOrdinals[document];
    for (int i = 0; i < act; i++) {
      from += documents.get(document).acts().get(i).provisions();
    }
    return new Range(from, from + documents.get(document).acts().get(act).provisions());
  }

  /** The act that a provision belongs to. */
  Range actOf(int ordinal) {
    IndexedDocument document = documents.get(documentOf(ordinal));
    return ofAct(document.file(), actNumber(ordinal));
  }

  /** Place in its file of the act that a provision belongs to. */
  int actNumber(int ordinal) {
    int document = documentOf(ordinal);
    int from = firstOrdinals[document];
    int act = 0;
    for (var line : documents.get(document).acts()) {
      from += line.provisions();
      if (ordinal < from) {
        return act;
      }
      act++;
    }
    throw new IndexOutOfBoundsException("no provision " + ordinal);
  }

  /** Place of the document that a provision belongs to. */
  int documentOf(int ordinal) {
    if (ordinal < 0 || ordinal >= size()) {
      throw new IndexOutOfBoundsException("no provision " + ordinal + " of " + size());
    }
    // The last document that begins at or before it: empty documents share their first ordinal.
    int low = 0;
    int high = documents.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (firstOrdinals[middle] <= ordinal) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Number in the index. */
  int indexed(int ordinal) {
    int document = documentOf(ordinal);
    return records[document] + 1 + ordinal - firstOrdinals[document];
  }

  /** Ordinal of a number in the index; empty for a record. */
  OptionalInt ordinal(int indexed) {
    int found = Arrays.binarySearch(sortedRecords, indexed);
    if (found >= 0) {
      return OptionalInt.empty();
    }
    int before = -found - 2;
    int document = documentsByRecord[before];
    return OptionalInt.of(firstOrdinals[document] + indexed - sortedRecords[before] - 1);
  }
}
