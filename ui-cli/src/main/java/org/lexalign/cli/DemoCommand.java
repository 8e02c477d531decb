package org.lexalign.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lexalign.render.Format;
import org.lexalign.samples.Sample;
import org.lexalign.samples.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lexalign demo}: the main job on the laws of fictional States. */
@Command(name = "demo", sortOptions = false)
final class DemoCommand implements Callable<Integer> {
  private final Context context;

  @Option(names = "--out", paramLabel = "DIR", order = 10)
  private Path out = Path.of("lexalign-demo");

  @Option(names = "--sample", paramLabel = "NAME", order = 20)
  private String sample = "";

  DemoCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    for (Sample state : samples()) {
      String language = context.locale().getLanguage();
      String name = state.names().getOrDefault(language, state.id());
      context
          .terminal()
          .print(
              List.of(
                  new Terminal.Piece(name, true),
                  new Terminal.Piece(" — " + state.about().getOrDefault(language, ""), false)));
      Path folder = out.resolve(state.id());
      Samples.Copied copied = Samples.copy(state, folder);
      new Analysis(context, new IndexOptions(context))
          .run(
              new Analysis.Request(
                  copied.laws(),
                  state.country(),
                  folder,
                  EnumSet.of(Format.HTML, Format.JSON, Format.DOCX, Format.XLSX),
                  Optional.of(copied.treatyStatus()),
                  Optional.empty()));
      context.print("");
    }
    return Exit.DONE;
  }

  private List<Sample> samples() {
    List<Sample> all = Samples.all();
    if (sample.isEmpty()) {
      return all;
    }
    List<Sample> named = all.stream().filter(s -> s.id().equals(sample)).toList();
    if (named.isEmpty()) {
      String names = all.stream().map(Sample::id).collect(Collectors.joining(", "));
      throw new UserError(Exit.USAGE, context.messages().get("error.sample", sample, names));
    }
    return named;
  }
}
