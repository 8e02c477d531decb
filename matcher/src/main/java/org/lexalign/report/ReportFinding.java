package org.lexalign.report;

import org.lexalign.assess.Finding;
import org.lexalign.catalogue.Element;
import org.lexalign.catalogue.ElementKind;

/**
 * A finding as the report shows it.
 *
 * @param element the element
 * @param finding the answer
 * @param shownAs obligation, or recommendation where the State has not joined the treaty
 * @param ratificationOutstanding whether a treaty that the element rests on is not joined
 */
public record ReportFinding(
    Element element, Finding finding, ElementKind shownAs, boolean ratificationOutstanding) {}
