package org.lexalign.model;

import java.util.List;

/**
 * A provision with what its language pack saw in it.
 *
 * @param provision the provision
 * @param context concepts in the act's title and in the headings above, without positions
 * @param segments texts in reading order; empty texts have no segment
 * @param references cross-references in reading order
 */
public record TaggedProvision(
    Provision provision, List<String> context, List<Segment> segments, List<Reference> references) {
  public TaggedProvision {
    context = List.copyOf(context);
    segments = List.copyOf(segments);
    references = List.copyOf(references);
  }
}
