package org.lexalign.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lexalign.render.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lexalign analyze}: a folder of statutes in, a gap report out. */
@Command(name = "analyze", sortOptions = false)
final class AnalyzeCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
  private Path folder;

  @Option(names = "--country", paramLabel = "CODE", required = true, order = 10)
  private String country;

  @Option(names = "--out", paramLabel = "DIR", order = 30)
  private Path out = IndexOptions.FOLDER;

  @Option(names = "--formats", paramLabel = "LIST", split = ",", order = 31)
  private List<String> formats = List.of("html", "json", "docx", "xlsx");

  @Option(names = "--treaty-status", paramLabel = "FILE", order = 60)
  private Path treatyStatus;

  @Option(names = "--catalogue", paramLabel = "FILE", order = 61)
  private Path catalogue;

  @Mixin private IndexOptions index;

  AnalyzeCommand(Context context) {
    this.context = context;
    this.index = new IndexOptions(context);
  }

  @Override
  public Integer call() throws IOException {
    Analysis.Request request =
        new Analysis.Request(
            folder,
            country,
            out,
            formats(),
            Optional.ofNullable(treatyStatus),
            Optional.ofNullable(catalogue));
    return new Analysis(context, index).run(request);
  }

  private Set<Format> formats() {
    Set<Format> asked = EnumSet.noneOf(Format.class);
    for (String name : formats) {
      asked.add(
          Format.of(name.strip())
              .orElseThrow(() ->
                  new UserError(Exit.USAGE, context.messages().get("error.format", name.strip()))));
    }
    return asked;
  }
}
