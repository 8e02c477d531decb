package org.lexalign.assess;

import java.util.List;
import java.util.Set;
import org.lexalign.criteria.Article;
import org.lexalign.criteria.Passage;
import org.lexalign.criteria.Span;
import org.lexalign.model.Provision;
import org.lexalign.structure.Citations;

/** Writes a place in a provision down as evidence. */
final class EvidenceWriter {
  private EvidenceWriter() {}

  static Evidence write(
      Article article,
      Passage passage,
      Span span,
      Set<String> concepts,
      List<String> criteria,
      List<String> failed,
      double score) {
    Provision provision = article.tagged().provision();
    Quotation quotation = Quotation.of(provision.node(), passage, span, concepts);
    int node = nodeOf(passage, span);
    int page = Quotation.nodeAt(provision.node(), node).page();
    return new Evidence(
        provision.id(),
        provision.file(),
        provision.act(),
        provision.label(),
        Citations.pinpoint(provision, node),
        page,
        provision.language(),
        provision.node().heading(),
        quotation.text(),
        quotation.marks(),
        criteria,
        failed,
        Math.round(score * 1000) / 1000.0);
  }

  /** The deepest node that the span touches: that is what the pinpoint names. */
  private static int nodeOf(Passage passage, Span span) {
    int node = 0;
    for (Passage.Placed placed : passage.within(span)) {
      node = Math.max(node, passage.segments().get(placed.segment()).node());
    }
    return node;
  }
}
