package org.lexalign.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lexalign.index.CorpusIndex;
import org.lexalign.index.CorpusIndexer;
import org.lexalign.index.IndexException;
import org.lexalign.language.LanguagePacks;
import org.lexalign.reading.StatuteReader;
import picocli.CommandLine.Option;

/** Where the index is and how statutes are read into it; shared by several commands. */
final class IndexOptions {
  /** Folder of reports and index where none is named. */
  static final Path FOLDER = Path.of("lexalign-report");

  private static final Path NAME = Path.of(".index");

  private final Context context;

  @Option(names = "--index", paramLabel = "DIR", order = 40)
  private Path index;

  @Option(names = "--language", paramLabel = "CODE", order = 20)
  private String language = "";

  @Option(names = "--threads", paramLabel = "N", order = 50)
  private int threads = Runtime.getRuntime().availableProcessors();

  IndexOptions(Context context) {
    this.context = context;
  }

  /** The index's folder: as named, else inside the folder of the reports. */
  Path folder(Path reports) {
    return Optional.ofNullable(index).orElseGet(() -> reports.resolve(NAME));
  }

  String language() {
    return language.toLowerCase(Locale.ROOT);
  }

  /** Brings the index of a folder of statutes up to date. */
  CorpusIndexer.Outcome refresh(LanguagePacks packs, Path statutes, Path reports)
      throws IndexException {
    check();
    Progress progress = new Progress(context);
    try {
      return new CorpusIndexer(reader(packs))
          .refresh(
              statutes,
              folder(reports),
              new CorpusIndexer.Options(threads, Set.of(outputs(statutes, reports))),
              progress);
    } finally {
      progress.end();
    }
  }

  /**
   * What must not be read as statutes: the reports, or only the index where statutes lie among
   * them.
   */
  private Path outputs(Path statutes, Path reports) {
    Path inside = statutes.toAbsolutePath().normalize();
    return inside.startsWith(reports.toAbsolutePath().normalize()) ? folder(reports) : reports;
  }

  CorpusIndex open(LanguagePacks packs, Path reports) throws IndexException {
    return CorpusIndex.open(folder(reports), reader(packs));
  }

  StatuteReader reader(LanguagePacks packs) {
    return new StatuteReader(packs, language());
  }

  /** Checks the values that the library cannot. */
  void check() {
    if (threads < 1) {
      throw new UserError(Exit.USAGE, context.messages().get("error.threads", threads));
    }
    if (!language().isEmpty() && !Set.of(Locale.getISOLanguages()).contains(language())) {
      throw new UserError(Exit.USAGE, context.messages().get("error.language", language));
    }
  }
}
