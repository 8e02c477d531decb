package org.lexalign.index;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** Names and types of the index's fields. */
final class Fields {
  /** Layout of the index; an index of another layout is built anew. */
  static final String FORMAT = "2";

  /** Commit data: {@link #FORMAT}. */
  static final String FORMAT_KEY = "format";

  /** On the document record only: its one term marks it. */
  static final String RECORD = "record";

  /** Source that the entry came from; what a refresh deletes by. */
  static final String SOURCE = "source";

  /** On the document record: hash of the source and version of the reader. */
  static final String SOURCE_KEY = "sourceKey";

  /** The record itself. */
  static final String BLOB = "blob";

  static final String ID = "id";
  static final String LABEL = "label";
  static final String STATUS = "status";
  static final String LANGUAGE = "language";

  /** Words with positions and offsets. */
  static final String TEXT = "text";

  /** Concepts at the positions of their first words. */
  static final String CONCEPT = "concept";

  /** Concepts above the provision. */
  static final String CONTEXT = "ctx";

  /** Labels referred to in the same act. */
  static final String REFERS = "refers";

  /** Marks a label with a decimal. */
  static final String DECIMAL = "decimal";

  /** Labels referred to in an act named by words, with each form of the name. */
  static final String REFERS_AWAY = "refersAway";

  static final FieldType TEXT_TYPE = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  static final FieldType CONCEPT_TYPE = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private Fields() {}

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }
}
