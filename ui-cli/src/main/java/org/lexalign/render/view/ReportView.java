package org.lexalign.render.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lexalign.assess.Evidence;
import org.lexalign.assess.Status;
import org.lexalign.catalogue.ElementKind;
import org.lexalign.messages.ReportTexts;
import org.lexalign.report.GapReport;
import org.lexalign.report.ProvisionText;
import org.lexalign.report.ReportDocument;
import org.lexalign.report.ReportFinding;

/** A gap report arranged as every readable format shows it: gaps first, then all, by group. */
public final class ReportView {
  /** Statuses in the order in which a reader meets them. */
  public static final List<Status> STATUSES =
      List.of(
          Status.MET, Status.PARTIAL, Status.NOT_FOUND, Status.NEEDS_REVIEW, Status.NOT_APPLICABLE);

  private final GapReport report;
  private final ReportTexts texts;
  private final Optional<String> stateName;
  private final Map<String, Integer> provisionNumbers = new LinkedHashMap<>();
  private final Map<String, Evidence> citedAs = new LinkedHashMap<>();

  /**
   * Arranges a report.
   *
   * @param report what to show
   * @param texts the words of the report's own
   * @param stateName the State's name; where empty, the name that its code has
   */
  public ReportView(GapReport report, ReportTexts texts, Optional<String> stateName) {
    this.report = report;
    this.texts = texts;
    this.stateName = stateName;
    for (ProvisionText provision : report.provisions()) {
      provisionNumbers.put(provision.provision(), provisionNumbers.size() + 1);
    }
    for (ReportFinding finding : report.findings()) {
      finding.finding().evidence().forEach(e -> citedAs.putIfAbsent(e.provision(), e));
      finding.finding().nearest().forEach(e -> citedAs.putIfAbsent(e.provision(), e));
    }
  }

  /** The report itself. */
  public GapReport report() {
    return report;
  }

  /** The words of the report's own. */
  public ReportTexts texts() {
    return texts;
  }

  /** Name of the State in the report's language; the code where it names none. */
  public String country() {
    String code = report.country();
    return stateName
        .or(() -> Names.country(code, texts.language()))
        .orElseGet(() -> texts.get("report.state", code));
  }

  /** Title of the report. */
  public String title() {
    return texts.get("report.title", country());
  }

  /** Name of a language in the report's language; empty for an unknown language. */
  public String languageName(String code) {
    return code.isEmpty() ? "" : Names.language(code, texts.language());
  }

  /** All findings by group, in the order of the catalogue. */
  public List<GroupView> groups() {
    return groups(finding -> true);
  }

  /** Findings that are gaps or need review, by how they are shown; obligations first. */
  public Map<ElementKind, List<GroupView>> gaps() {
    Map<ElementKind, List<GroupView>> gaps = new EnumMap<>(ElementKind.class);
    for (ElementKind kind : ElementKind.values()) {
      List<GroupView> groups = groups(f -> f.shownAs() == kind && isGap(f));
      if (!groups.isEmpty()) {
        gaps.put(kind, groups);
      }
    }
    return gaps;
  }

  /** Whether a lawyer has to look at it: not found, partly met or in need of review. */
  public static boolean isGap(ReportFinding finding) {
    return switch (finding.finding().status()) {
      case NOT_FOUND, PARTIAL, NEEDS_REVIEW -> true;
      case MET, NOT_APPLICABLE -> false;
    };
  }

  /** How many findings have that status. */
  public int count(Status status) {
    return (int) report.findings().stream().filter(f -> f.finding().status() == status).count();
  }

  private List<GroupView> groups(Predicate<ReportFinding> wanted) {
    Map<String, List<ReportFinding>> byGroup =
        report.findings().stream()
            .filter(wanted)
            .collect(
                Collectors.groupingBy(
                    f -> f.element().group(), LinkedHashMap::new, Collectors.toList()));
    List<GroupView> groups = new ArrayList<>();
    byGroup.forEach(
        (id, found) -> groups.add(new GroupView(id, texts.elements().group(id), found)));
    return groups;
  }

  /** Legal bases of an element in words, such as {@code OPSC, art. 3(1)(c)}. */
  public List<String> authorities(ReportFinding finding) {
    return finding.element().authority().stream().map(a -> Names.authority(a, texts)).toList();
  }

  /** Missing criteria of a finding, in words. */
  public List<String> missing(ReportFinding finding) {
    String element = finding.element().id();
    return finding.finding().missing().stream().map(c -> texts.criterion(element, c)).toList();
  }

  /** Concepts that were looked for, in words. */
  public List<String> terms(ReportFinding finding) {
    return finding.finding().termsTried().stream()
        .map(t -> t.replace('_', ' ').toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Number of a provision in the annex, from 1; empty if its text is not in the report. */
  public Optional<Integer> provisionNumber(String provision) {
    return Optional.ofNullable(provisionNumbers.get(provision));
  }

  /** How the report first cites a provision; empty if it only holds its text. */
  public Optional<Evidence> citedAs(ProvisionText provision) {
    return Optional.ofNullable(citedAs.get(provision.provision()));
  }

  /** The finding on an element; empty if the report has none. */
  public Optional<ReportFinding> finding(String element) {
    return report.findings().stream().filter(f -> f.element().id().equals(element)).findFirst();
  }

  /** Files that could not be analysed. */
  public List<ReportDocument> unread() {
    return report.documents().stream().filter(d -> !d.analysable()).toList();
  }

  /** Number of acts in the files that were analysed. */
  public int actsSearched() {
    return report.documents().stream()
        .filter(ReportDocument::analysable)
        .mapToInt(d -> d.acts().size())
        .sum();
  }

  /** Number of provisions that were assessed. */
  public int provisionsSearched() {
    return report.documents().stream().mapToInt(ReportDocument::provisions).sum();
  }

  /** What was read, in one sentence. */
  public String documentSummary() {
    int files = report.documents().size();
    return files == 0
        ? texts.get("document.no-files")
        : texts.count("document.summary", files, files - unread().size(), provisionsSearched());
  }
}
