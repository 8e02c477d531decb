package org.lexalign.report;

/**
 * A State's position under one treaty.
 *
 * @param treaty id: {@code CRC}, {@code OPSC}, {@code UNTOC}, {@code TIP}
 * @param position {@code party}, {@code signatory}, {@code none} or {@code unknown}
 * @param signed ISO date of signature; empty if none or unknown
 * @param joined ISO date of ratification, accession or succession, or the year where only that is
 *     known; empty if none or unknown
 * @param asOf ISO date, month or year up to which the sources are good; empty if undated
 * @param source where the fact comes from
 * @param grade quality of the source, {@code A} (depositary) to {@code D} (weak); empty if not
 *     graded
 * @param note reservation or declaration in short; empty if none
 */
public record TreatyLine(
    String treaty,
    String position,
    String signed,
    String joined,
    String asOf,
    String source,
    String grade,
    String note) {}
