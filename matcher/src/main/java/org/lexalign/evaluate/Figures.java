package org.lexalign.evaluate;

import java.util.List;
import org.lexalign.assess.Status;

/**
 * The figures of a set of rows.
 *
 * @param agreement rows with the same status
 * @param kappa the same beyond chance
 * @param certainAgreement agreement on the rows of which the reader is certain
 * @param firstHit of the elements that the reader finds, those whose first evidence is one of the
 *     reader's provisions
 * @param thirdHit the same for one of the first three
 * @param gapRecall of the reader's gaps (partial or not found), those reported as gaps
 * @param gapPrecision of the reported gaps, those that the reader sees too
 * @param worst of the rows reported as met, those where the reader finds nothing
 */
public record Figures(
    Share agreement,
    Kappa kappa,
    Share certainAgreement,
    Share firstHit,
    Share thirdHit,
    Share gapRecall,
    Share gapPrecision,
    Share worst) {

  /** The figures of these rows; elements that both sides set aside are left out. */
  public static Figures of(List<Row> all) {
    List<Row> rows = all.stream().filter(row -> !row.setAside()).toList();
    List<Row> hittable = rows.stream().filter(Row::hittable).toList();
    List<Row> gaps = rows.stream().filter(row -> gap(row.coding().status())).toList();
    List<Row> reported = rows.stream().filter(row -> gap(row.answer().status())).toList();
    return new Figures(
        Share.of(rows, Row::agrees),
        Kappa.of(
            rows.stream()
                .map(row -> new Kappa.Pair(row.answer().status(), row.coding().status()))
                .toList()),
        Share.of(rows.stream().filter(row -> row.coding().certain()).toList(), Row::agrees),
        Share.of(hittable, row -> row.hitWithin(1)),
        Share.of(hittable, row -> row.hitWithin(3)),
        Share.of(gaps, row -> gap(row.answer().status())),
        Share.of(reported, row -> gap(row.coding().status())),
        Share.of(
            rows.stream().filter(row -> row.answer().status() == Status.MET).toList(), Row::worst));
  }

  private static boolean gap(Status status) {
    return status == Status.PARTIAL || status == Status.NOT_FOUND;
  }
}
