/**
 * The order and the wording that all readable formats of a report share: gaps first, groups, names
 * of States, languages and legal bases. {@link org.lexalign.render.view.ReportView} is the door.
 */
package org.lexalign.render.view;
