package org.lexalign.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lexalign.index.CorpusIndex;
import org.lexalign.index.CorpusIndexer;
import org.lexalign.index.IndexedDocument;
import org.lexalign.language.LanguagePacks;
import org.lexalign.messages.ReportTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lexalign index}: builds or refreshes an index and says what was read. */
@Command(name = "index", sortOptions = false)
final class IndexCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
  private Path folder;

  @Mixin private IndexOptions options;

  IndexCommand(Context context) {
    this.context = context;
    this.options = new IndexOptions(context);
  }

  @Override
  public Integer call() throws IOException {
    LanguagePacks packs = LanguagePacks.bundled();
    CorpusIndexer.Outcome outcome = options.refresh(packs, folder, IndexOptions.FOLDER);
    boolean readable = false;
    ReportTexts texts = ReportTexts.of(context.locale());
    try (CorpusIndex index = options.open(packs, IndexOptions.FOLDER)) {
      for (IndexedDocument document : index.documents()) {
        readable |= document.notAnalysable().isEmpty();
        describe(document, texts);
      }
      context.say(
          "index.done",
          outcome.read(),
          outcome.unchanged(),
          outcome.removed(),
          index.size(),
          options.folder(IndexOptions.FOLDER));
    }
    if (!readable) {
      context.terminal().warn("lexalign: " + context.messages().get("index.nothing", folder));
    }
    return readable ? Exit.DONE : Exit.INPUT;
  }

  private void describe(IndexedDocument document, ReportTexts texts) {
    if (document.notAnalysable().isPresent()) {
      String reason = texts.warning(document.notAnalysable().get());
      context.print(context.messages().get("index.unread", document.file(), reason));
      return;
    }
    context.say("index.file", document.file(), document.language(), document.provisions());
    document.warnings().forEach(warning -> context.print("    " + texts.warning(warning)));
  }
}
