package org.lexalign.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lexalign.assess.Assessor;
import org.lexalign.assess.Evidence;
import org.lexalign.assess.Finding;
import org.lexalign.assess.Mark;
import org.lexalign.catalogue.Catalogue;
import org.lexalign.catalogue.CatalogueReader;
import org.lexalign.catalogue.Rule;
import org.lexalign.index.CorpusIndex;
import org.lexalign.language.LanguagePacks;
import org.lexalign.messages.ReportTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lexalign explain}: what an element asks, and what an index answers. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  private final Context context;
  private final ReportTexts texts;

  @Parameters(paramLabel = "ELEMENT", descriptionKey = "element")
  private String element;

  @Option(names = "--catalogue", paramLabel = "FILE", order = 61)
  private Path catalogueFile;

  @Mixin private IndexOptions options;

  ExplainCommand(Context context) {
    this.context = context;
    this.texts = ReportTexts.of(context.locale());
    this.options = new IndexOptions(context);
  }

  @Override
  public Integer call() throws IOException {
    options.check();
    Catalogue catalogue =
        Optional.ofNullable(catalogueFile)
            .map(f -> new CatalogueReader().read(f))
            .orElseGet(Catalogue::bundled);
    Rule rule = ElementPage.rule(context, catalogue, element);
    new ElementPage(context, texts).show(rule);
    Path folder = options.folder(IndexOptions.FOLDER);
    if (!Files.isDirectory(folder)) {
      context.say("explain.no-index", folder);
      return Exit.DONE;
    }
    try (CorpusIndex index = options.open(LanguagePacks.bundled(), IndexOptions.FOLDER)) {
      answer(rule, new Assessor(catalogue, index).assess(rule), folder);
    }
    return Exit.DONE;
  }

  private void answer(Rule rule, Finding finding, Path folder) {
    context.print("");
    context.say(
        "explain.finding",
        folder,
        texts.get("status." + finding.status().code()),
        texts.get("confidence." + finding.confidence().code()));
    for (var result : finding.criteria()) {
      String shown = result.satisfied() ? "[x] " : "[ ] ";
      context.print("  " + shown + texts.criterion(rule.element().id(), result.id()));
    }
    list("element.evidence", finding.evidence());
    list("element.nearest", finding.nearest());
  }

  private void list(String heading, List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return;
    }
    context.print("");
    context.terminal().print(List.of(new Terminal.Piece(texts.get(heading), true)));
    for (Evidence e : evidence) {
      String page = e.page() > 0 ? ", " + texts.get("evidence.page", e.page()) : "";
      context.print("  " + e.citation() + " — " + e.act() + " (" + e.file() + page + ")");
      context.terminal().print(quotation(e));
    }
  }

  private static List<Terminal.Piece> quotation(Evidence evidence) {
    List<Terminal.Piece> pieces = new ArrayList<>();
    pieces.add(new Terminal.Piece("    ", false));
    String quote = evidence.quote().replace('\n', ' ');
    int from = 0;
    for (Mark mark : evidence.marks()) {
      if (mark.start() >= from && mark.end() <= quote.length()) {
        pieces.add(new Terminal.Piece(quote.substring(from, mark.start()), false));
        pieces.add(new Terminal.Piece(quote.substring(mark.start(), mark.end()), true));
        from = mark.end();
      }
    }
    pieces.add(new Terminal.Piece(quote.substring(from), false));
    return pieces;
  }
}
