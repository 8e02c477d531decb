package org.lexalign.assess;

import java.util.List;

/**
 * A provision that supports a finding, or that came near.
 *
 * @param provision id of the provision in the index
 * @param file source file
 * @param act title of the act
 * @param label article or section as printed
 * @param citation full citation with pinpoint, as that tradition prints it
 * @param page first page; 0 where the format has none
 * @param language ISO 639-1 code of the text
 * @param heading heading of the provision; empty if none
 * @param quote the words that carry the finding, verbatim
 * @param marks the matching words within the quotation, by offset
 * @param criteria ids of the criteria that it satisfies
 * @param failed ids of the criteria that it fails (for near misses)
 * @param score rank value; larger is better; comparable within one element only
 */
public record Evidence(
    String provision,
    String file,
    String act,
    String label,
    String citation,
    int page,
    String language,
    String heading,
    String quote,
    List<Mark> marks,
    List<String> criteria,
    List<String> failed,
    double score) {
  public Evidence {
    marks = List.copyOf(marks);
    criteria = List.copyOf(criteria);
    failed = List.copyOf(failed);
  }
}
