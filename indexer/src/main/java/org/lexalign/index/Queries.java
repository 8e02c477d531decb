package org.lexalign.index;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.lexalign.model.ProvisionStatus;

/** Questions in Lucene's terms. */
final class Queries {
  private Queries() {}

  static Query of(ConceptQuery query) {
    return switch (query) {
      case ConceptQuery.Has has -> term(Fields.CONCEPT, has.concept());
      case ConceptQuery.InContext in -> term(Fields.CONTEXT, in.concept());
      case ConceptQuery.Everything all -> provisions();
      case ConceptQuery.And and ->
          and.parts().isEmpty() ? provisions() : join(and.parts(), Occur.MUST);
      case ConceptQuery.Or or ->
          or.parts().isEmpty()
              ? new MatchNoDocsQuery("no alternatives")
              : join(or.parts(), Occur.SHOULD);
    };
  }

  private static Query join(List<ConceptQuery> parts, Occur occur) {
    if (parts.size() == 1) {
      return of(parts.getFirst());
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    parts.stream().map(Queries::of).distinct().forEach(part -> builder.add(part, occur));
    return builder.build();
  }

  /** Adds the filter's status and language; its file and act are a run of ordinals. */
  static Query filtered(Query query, Filter filter) {
    if (filter.anyStatus() && filter.language().isEmpty()) {
      return query;
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder().add(query, Occur.MUST);
    if (!filter.anyStatus()) {
      builder.add(
          anyOf(
              Fields.STATUS,
              filter.statuses().stream().map(ProvisionStatus::code).sorted().toList()),
          Occur.FILTER);
    }
    filter.language().ifPresent(l -> builder.add(term(Fields.LANGUAGE, l), Occur.FILTER));
    return builder.build();
  }

  static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  static Query anyOf(String field, List<String> values) {
    return values.size() == 1
        ? term(field, values.getFirst())
        : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  /** Every provision has one status; records have none. */
  private static Query provisions() {
    return anyOf(
        Fields.STATUS,
        List.of(ProvisionStatus.values()).stream().map(ProvisionStatus::code).toList());
  }
}
