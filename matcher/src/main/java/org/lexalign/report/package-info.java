/**
 * The gap report as data. {@link org.lexalign.report.GapReports} builds it from an index, a
 * catalogue and treaty status; the screens render it. It holds no time of writing, so that the same
 * input gives the same bytes, and it reads law on paper only.
 */
package org.lexalign.report;
