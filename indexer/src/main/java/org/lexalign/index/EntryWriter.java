package org.lexalign.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/**
 * Writes one document of the corpus as a block: its record first, then its provisions in order.
 * Lucene keeps a block together through every merge, and that is how the reader finds a provision
 * by its place without a table of all provisions.
 */
final class EntryWriter {
  private final IndexWriter writer;
  private final Replay.OfWords words = new Replay.OfWords();
  private final Replay.OfConcepts concepts = new Replay.OfConcepts();

  EntryWriter(IndexWriter writer) {
    this.writer = writer;
  }

  /**
   * Adds a document.
   *
   * @param source file it came from
   * @param sourceKey state of that file
   */
  void add(String source, String sourceKey, IndexedDocument document, List<PreparedProvision> all)
      throws IOException {
    List<IndexableField> record =
        List.of(
            new StringField(Fields.RECORD, "1", Field.Store.NO),
            new StringField(Fields.SOURCE, source, Field.Store.YES),
            new StoredField(Fields.SOURCE_KEY, sourceKey),
            new StoredField(Fields.BLOB, DocumentBlob.write(document)));
    Iterator<List<IndexableField>> provisions =
        all.stream().map(provision -> fields(source, provision)).iterator();
    writer.addDocuments(() ->
        IntStream.rangeClosed(0, all.size())
            .<Iterable<? extends IndexableField>>mapToObj(i -> i == 0 ? record : provisions.next())
            .iterator());
  }

  private List<IndexableField> fields(String source, PreparedProvision provision) {
    List<IndexableField> fields = new ArrayList<>(16);
    fields.add(new StringField(Fields.SOURCE, source, Field.Store.NO));
    fields.add(new StringField(Fields.ID, provision.id(), Field.Store.NO));
    facet(fields, Fields.STATUS, provision.status().code());
    facet(fields, Fields.LANGUAGE, provision.language());
    if (!provision.label().isEmpty()) {
      fields.add(new StringField(Fields.LABEL, provision.label(), Field.Store.NO));
      if (LabelKeys.isDecimal(provision.label())) {
        fields.add(new StringField(Fields.DECIMAL, "1", Field.Store.NO));
      }
    }
    for (String concept : provision.context()) {
      fields.add(new StringField(Fields.CONTEXT, concept, Field.Store.NO));
    }
    for (String label : provision.refers()) {
      fields.add(new StringField(Fields.REFERS, label, Field.Store.NO));
    }
    for (String label : provision.refersAway()) {
      fields.add(new StringField(Fields.REFERS_AWAY, label, Field.Store.NO));
    }
    fields.add(new Field(Fields.TEXT, words.of(provision), Fields.TEXT_TYPE));
    fields.add(new Field(Fields.CONCEPT, concepts.of(provision), Fields.CONCEPT_TYPE));
    fields.add(new StoredField(Fields.BLOB, provision.blob()));
    return fields;
  }

  private static void facet(List<IndexableField> fields, String name, String value) {
    fields.add(new StringField(name, value, Field.Store.NO));
    fields.add(new SortedDocValuesField(name, new BytesRef(value)));
  }
}
