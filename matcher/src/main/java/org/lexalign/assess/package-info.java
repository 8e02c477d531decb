/**
 * From a catalogue and an index to findings.
 *
 * <p>{@link org.lexalign.assess.Assessor} is the door. For each element it asks the index for the
 * provisions that could satisfy a criterion, reads them, answers the criteria passage by passage,
 * decides the {@link org.lexalign.assess.Status}, ranks the {@link org.lexalign.assess.Evidence}
 * and keeps what came near. It reads law on paper only: nothing here knows how a law is applied.
 */
package org.lexalign.assess;
