package org.lexalign.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lexalign.assess.Status;
import org.lexalign.catalogue.Catalogue;
import org.lexalign.catalogue.CatalogueReader;
import org.lexalign.index.CorpusIndex;
import org.lexalign.language.LanguagePacks;
import org.lexalign.messages.MessageBundle;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.Format;
import org.lexalign.render.ReportWriter;
import org.lexalign.report.GapReport;
import org.lexalign.report.GapReports;
import org.lexalign.report.ReportDocument;
import org.lexalign.treaty.TreatyStatus;

/**
 * The main job: reads a folder of statutes, assesses it, writes the report and says what it did.
 */
final class Analysis {
  private final Context context;
  private final IndexOptions options;
  private final MessageBundle messages;

  Analysis(Context context, IndexOptions options) {
    this.context = context;
    this.options = options;
    this.messages = context.messages();
  }

  /**
   * What to do.
   *
   * @param statutes folder of statutes
   * @param country ISO 3166-1 alpha-2 code
   * @param out folder of the report
   * @param formats formats to write
   * @param treatyStatus the user's own treaty status, if given
   * @param catalogue the user's own catalogue, if given
   */
  record Request(
      Path statutes,
      String country,
      Path out,
      Set<Format> formats,
      Optional<Path> treatyStatus,
      Optional<Path> catalogue) {}

  /**
   * Does it.
   *
   * @return an exit code
   * @throws IOException if the index or the report cannot be written
   */
  int run(Request request) throws IOException {
    options.check();
    TreatyStatus treaties = treaties(request);
    String country = request.country().strip().toUpperCase(Locale.ROOT);
    if (!treaties.knows(country)) {
      throw new UserError(Exit.USAGE, messages.get("error.country", request.country()));
    }
    LanguagePacks packs = LanguagePacks.bundled();
    Catalogue catalogue =
        request.catalogue().map(f -> new CatalogueReader().read(f)).orElseGet(Catalogue::bundled);
    options.refresh(packs, request.statutes(), request.out());
    Progress progress = new Progress(context);
    progress.step("progress.assess");
    GapReport report;
    try (CorpusIndex index = options.open(packs, request.out())) {
      report =
          new GapReports(catalogue, Version.current(), Set.copyOf(packs.assessable()))
              .build(country, treaties.of(country, context.locale()), index);
    }
    progress.step("progress.write");
    List<Path> written =
        ReportWriter.write(
            report,
            request.out(),
            request.formats(),
            context.locale(),
            treaties.name(country, context.locale()));
    progress.end();
    summarise(report);
    written.forEach(file -> context.print("  " + file));
    return report.documents().stream().anyMatch(ReportDocument::analysable)
        ? Exit.DONE
        : nothing(request);
  }

  private TreatyStatus treaties(Request request) {
    TreatyStatus bundled = TreatyStatus.bundled();
    return request.treatyStatus().map(bundled::withUserFile).orElse(bundled);
  }

  private void summarise(GapReport report) {
    int files = report.documents().size();
    int read = (int) report.documents().stream().filter(ReportDocument::analysable).count();
    int provisions = report.documents().stream().mapToInt(ReportDocument::provisions).sum();
    context.print(messages.count("analyze.read", files, read, provisions));
    ReportTexts texts = ReportTexts.of(context.locale());
    for (ReportDocument document : report.documents()) {
      if (!document.analysable()) {
        String reason = document.warnings().stream().findFirst().map(texts::warning).orElse("");
        context.print("  " + messages.get("analyze.unread", document.file(), reason));
      }
    }
    context.say(
        "analyze.findings",
        count(report, Status.MET),
        count(report, Status.PARTIAL),
        count(report, Status.NOT_FOUND),
        count(report, Status.NEEDS_REVIEW));
    context.say("analyze.written");
  }

  private static long count(GapReport report, Status status) {
    return report.findings().stream().filter(f -> f.finding().status() == status).count();
  }

  private int nothing(Request request) {
    context.terminal().warn("lexalign: " + messages.get("analyze.nothing", request.statutes()));
    return Exit.INPUT;
  }
}
