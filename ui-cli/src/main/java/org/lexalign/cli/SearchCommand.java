package org.lexalign.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lexalign.index.CorpusIndex;
import org.lexalign.index.Filter;
import org.lexalign.index.SearchResult;
import org.lexalign.language.ConceptInventory;
import org.lexalign.language.LanguagePacks;
import org.lexalign.model.ProvisionStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lexalign search}: finds provisions by words or by concept. */
@Command(name = "search", sortOptions = false)
final class SearchCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(paramLabel = "WORDS", arity = "1..*", descriptionKey = "words")
  private List<String> words;

  @Option(names = "--concept", order = 10)
  private boolean concept;

  @Option(names = "--all", order = 11)
  private boolean all;

  @Option(names = "--limit", paramLabel = "N", order = 12)
  private int limit = 10;

  @Mixin private IndexOptions options;

  SearchCommand(Context context) {
    this.context = context;
    this.options = new IndexOptions(context);
  }

  @Override
  public Integer call() throws IOException {
    options.check();
    if (limit < 1) {
      throw new UserError(Exit.USAGE, context.messages().get("error.limit", limit));
    }
    LanguagePacks packs = LanguagePacks.bundled();
    Filter filter = all ? Filter.any() : Filter.inForce();
    try (CorpusIndex index = options.open(packs, IndexOptions.FOLDER)) {
      SearchResult result =
          concept
              ? index.searchConcepts(concepts(packs.concepts()), filter, limit)
              : index.search(String.join(" ", words), options.language(), filter, limit);
      context.print(context.messages().count("search.total", result.total()));
      result.matches().forEach(this::show);
    }
    return Exit.DONE;
  }

  private List<String> concepts(ConceptInventory inventory) {
    Set<String> known =
        inventory.all().stream().map(ConceptInventory.Concept::id).collect(Collectors.toSet());
    List<String> asked = words.stream().map(w -> w.toUpperCase(Locale.ROOT)).toList();
    for (String name : asked) {
      if (!known.contains(name)) {
        throw new UserError(
            Exit.USAGE, context.messages().get("error.concept", name, nearest(name, known)));
      }
    }
    return asked;
  }

  /** Concepts that share a part of the name, or all of them if none does. */
  private static String nearest(String name, Set<String> known) {
    List<String> like =
        known.stream()
            .filter(k -> k.contains(name) || name.contains(k) || k.split("_")[0].equals(name))
            .sorted()
            .toList();
    return String.join(", ", like.isEmpty() ? known.stream().sorted().toList() : like);
  }

  private void show(SearchResult.Match match) {
    var provision = match.provision();
    String heading = provision.node().heading();
    List<Terminal.Piece> title = new ArrayList<>();
    title.add(new Terminal.Piece("\n" + provision.citation(), true));
    title.add(new Terminal.Piece(heading.isEmpty() ? "" : "  " + heading, false));
    context.terminal().print(title);
    String page =
        provision.node().page() > 0
            ? ", " + context.messages().get("search.page", provision.node().page())
            : "";
    String status =
        provision.status() == ProvisionStatus.IN_FORCE
            ? ""
            : " [" + provision.status().code() + "]";
    context.print("  " + provision.act() + " (" + provision.file() + page + ")" + status);
    List<Terminal.Piece> snippet = new ArrayList<>();
    snippet.add(new Terminal.Piece("  ", false));
    int from = 0;
    for (SearchResult.Span mark : match.marks()) {
      snippet.add(new Terminal.Piece(match.snippet().substring(from, mark.start()), false));
      snippet.add(new Terminal.Piece(match.snippet().substring(mark.start(), mark.end()), true));
      from = mark.end();
    }
    snippet.add(new Terminal.Piece(match.snippet().substring(from), false));
    context.terminal().print(snippet);
  }
}
