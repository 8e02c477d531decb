package org.lexalign.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lexalign.assess.Assessor;
import org.lexalign.assess.Confidence;
import org.lexalign.assess.Evidence;
import org.lexalign.assess.Finding;
import org.lexalign.assess.Status;
import org.lexalign.catalogue.Catalogue;
import org.lexalign.catalogue.Element;
import org.lexalign.catalogue.ElementKind;
import org.lexalign.catalogue.Rule;
import org.lexalign.index.CorpusIndex;
import org.lexalign.index.IndexedDocument;
import org.lexalign.model.Provision;
import org.lexalign.model.ProvisionStatus;
import org.lexalign.model.Warning;

/** Builds gap reports. */
public final class GapReports {
  private final Catalogue catalogue;
  private final String programVersion;
  private final Set<String> packs;

  /**
   * @param catalogue what to look for
   * @param programVersion version to name in the report
   * @param packs languages that can be assessed, ISO 639-1
   */
  public GapReports(Catalogue catalogue, String programVersion, Set<String> packs) {
    this.catalogue = catalogue;
    this.programVersion = programVersion;
    this.packs = Set.copyOf(packs);
  }

  /**
   * The report on a corpus.
   *
   * @param country ISO 3166-1 alpha-2 code
   * @param treaties the State's position under each treaty
   * @param index the State's statutes
   */
  public GapReport build(String country, List<TreatyLine> treaties, CorpusIndex index) {
    List<ReportDocument> documents = documents(index);
    List<Finding> findings = new Assessor(catalogue, index).assess();
    if (documents.stream().noneMatch(ReportDocument::analysable)) {
      findings = findings.stream().map(GapReports::unanswered).toList();
    }
    Set<String> joined = joined(treaties);
    List<ReportFinding> shown = new ArrayList<>();
    for (Finding finding : findings) {
      Element element = catalogue.rule(finding.element()).map(Rule::element).orElseThrow();
      boolean outstanding = !joined.containsAll(element.treaties());
      ElementKind kind =
          outstanding && element.kind() == ElementKind.OBLIGATION
              ? ElementKind.RECOMMENDATION
              : element.kind();
      shown.add(new ReportFinding(element, finding, kind, outstanding));
    }
    return new GapReport(
        country,
        programVersion,
        catalogue.version(),
        catalogue.sha256(),
        treaties,
        documents,
        shown,
        provisions(findings, index));
  }

  /** Where nothing could be read for what it is, nothing is said to be missing. */
  private static Finding unanswered(Finding finding) {
    return new Finding(
        finding.element(),
        Status.NEEDS_REVIEW,
        Confidence.LOW,
        finding.criteria(),
        List.of(),
        List.of(),
        List.of(),
        finding.termsTried());
  }

  private static Set<String> joined(List<TreatyLine> treaties) {
    Set<String> joined = new TreeSet<>();
    for (TreatyLine line : treaties) {
      if (line.position().equals("party")) {
        joined.add(line.treaty());
      }
    }
    return joined;
  }

  private List<ReportDocument> documents(CorpusIndex index) {
    return index.documents().stream()
        .sorted(Comparator.comparing(IndexedDocument::file))
        .map(this::document)
        .toList();
  }

  private ReportDocument document(IndexedDocument read) {
    boolean pack =
        read.acts().stream().anyMatch(act -> packs.contains(act.language()))
            || packs.contains(read.language());
    List<Warning> warnings = new ArrayList<>();
    read.notAnalysable().ifPresent(warnings::add);
    if (read.notAnalysable().isEmpty() && !pack) {
      warnings.add(Warning.of("language.no-pack", read.language()));
    }
    warnings.addAll(read.warnings());
    return new ReportDocument(
        read.file(),
        read.sha256(),
        read.mediaType(),
        read.language(),
        read.notAnalysable().isEmpty() && pack,
        read.acts().stream()
            .map(act ->
                new ReportDocument.ActLine(
                    act.title(), act.date(), act.status().code(), act.provisions()))
            .toList(),
        read.acts().stream()
            .filter(act -> act.status() == ProvisionStatus.IN_FORCE)
            .mapToInt(IndexedDocument.IndexedAct::inForce)
            .sum(),
        read.pages(),
        warnings);
  }

  private static List<ProvisionText> provisions(List<Finding> findings, CorpusIndex index) {
    Map<String, Set<String>> elements = new TreeMap<>();
    for (Finding finding : findings) {
      for (Evidence evidence : finding.evidence()) {
        elements
            .computeIfAbsent(evidence.provision(), id -> new LinkedHashSet<>())
            .add(finding.element());
      }
      for (Evidence near : finding.nearest()) {
        elements.computeIfAbsent(near.provision(), id -> new LinkedHashSet<>());
      }
    }
    List<ProvisionText> texts = new ArrayList<>();
    elements.forEach((id, uses) ->
        index
            .provision(id)
            .ifPresent(tagged -> texts.add(text(tagged.provision(), List.copyOf(uses)))));
    return texts;
  }

  private static ProvisionText text(Provision provision, List<String> elements) {
    List<String> context = new ArrayList<>();
    context.add(provision.act());
    context.addAll(provision.context());
    return new ProvisionText(
        provision.id(),
        context,
        provision.node().heading(),
        provision.citation(),
        provision.language(),
        provision.node().fullText(),
        elements);
  }
}
