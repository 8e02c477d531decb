package org.lexalign.render.view;

import java.util.List;
import org.lexalign.assess.Status;
import org.lexalign.report.ReportFinding;

/**
 * Findings of one group of elements, in the order of the catalogue.
 *
 * @param id id of the group
 * @param name its name in the report's language
 * @param findings its findings, at least one
 */
public record GroupView(String id, String name, List<ReportFinding> findings) {
  public GroupView {
    findings = List.copyOf(findings);
  }

  /** How many findings have that status. */
  public int count(Status status) {
    return (int) findings.stream().filter(f -> f.finding().status() == status).count();
  }
}
