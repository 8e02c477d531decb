package org.lexalign.report;

/**
 * A State's position under one treaty.
 *
 * @param treaty id: {@code CRC}, {@code OPSC}, {@code UNTOC}, {@code TIP}
 * @param position {@code party}, {@code signatory}, {@code none} or {@code unknown}
 * @param signed ISO date of signature; empty if none or unknown
 * @param joined ISO date of ratification, accession or succession; empty if none or unknown
 * @param asOf ISO date or year of the data
 * @param source where the fact comes from
 * @param grade quality of the source, {@code A} to {@code D}
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
