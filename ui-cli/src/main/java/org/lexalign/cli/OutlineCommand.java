package org.lexalign.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lexalign.index.CorpusReader;
import org.lexalign.language.LanguagePacks;
import org.lexalign.messages.ReportTexts;
import org.lexalign.model.Act;
import org.lexalign.model.DocumentReading;
import org.lexalign.model.DocumentReading.NotAnalysable;
import org.lexalign.model.DocumentReading.Read;
import org.lexalign.model.Node;
import org.lexalign.model.ProvisionStatus;
import org.lexalign.reading.StatuteReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lexalign outline}: shows how a file was read. */
@Command(name = "outline", sortOptions = false)
final class OutlineCommand implements Callable<Integer> {
  private static final int SHOWN = 70;

  private final Context context;
  private final ReportTexts texts;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--json", order = 10)
  private boolean json;

  @Option(names = "--language", paramLabel = "CODE", order = 20)
  private String language = "";

  OutlineCommand(Context context) {
    this.context = context;
    this.texts = ReportTexts.of(context.locale());
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(file)) {
      throw new UserError(Exit.INPUT, context.messages().get("error.no-file", file));
    }
    StatuteReader reader = new StatuteReader(LanguagePacks.bundled(), language);
    List<DocumentReading> readings = new ArrayList<>();
    for (CorpusReader.Source source : reader.list(file)) {
      readings.add(reader.read(source).reading());
    }
    if (json) {
      OutlineJson.write(readings, texts, context.terminal().out());
    } else {
      readings.forEach(this::show);
    }
    boolean read = readings.stream().anyMatch(r -> r.outcome() instanceof Read);
    return read ? Exit.DONE : Exit.INPUT;
  }

  private void show(DocumentReading reading) {
    context.print(reading.file() + "  " + reading.mediaType() + "  " + reading.language());
    switch (reading.outcome()) {
      case NotAnalysable refused -> context.print("  " + texts.warning(refused.reason()));
      case Read read -> read.acts().forEach(this::show);
    }
    reading.warnings().forEach(warning -> context.print("! " + texts.warning(warning)));
  }

  private void show(Act act) {
    String date = act.date().isEmpty() ? "" : ", " + act.date();
    String status = act.status() == ProvisionStatus.IN_FORCE ? "" : ", " + status(act.status());
    String facts = " (" + act.language() + ", " + act.grammar() + date + status + ")";
    context
        .terminal()
        .print(List.of(new Terminal.Piece(act.title(), true), new Terminal.Piece(facts, false)));
    act.nodes().forEach(node -> show(node, 1));
  }

  private void show(Node node, int depth) {
    StringBuilder line = new StringBuilder("  ".repeat(depth)).append(node.label());
    String words = node.heading().isEmpty() ? node.text() : node.heading();
    line.append(node.label().isEmpty() || words.isEmpty() ? "" : " ").append(cut(words));
    if (node.page() > 0) {
      line.append("  ").append(texts.get("evidence.page", node.page()));
    }
    if (node.status() != ProvisionStatus.IN_FORCE) {
      line.append("  [").append(status(node.status())).append(']');
    }
    context.print(line.toString());
    node.children().forEach(child -> show(child, depth + 1));
  }

  private String status(ProvisionStatus status) {
    return texts.get("law-status." + status.code());
  }

  private static String cut(String words) {
    String line = words.replace('\n', ' ');
    if (line.length() <= SHOWN) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(SHOWN - 2)) ? SHOWN - 2 : SHOWN - 1;
    return line.substring(0, end) + "…";
  }
}
