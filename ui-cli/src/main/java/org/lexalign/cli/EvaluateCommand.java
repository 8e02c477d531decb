package org.lexalign.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.lexalign.catalogue.Catalogue;
import org.lexalign.evaluate.Case;
import org.lexalign.evaluate.Evaluation;
import org.lexalign.evaluate.SameActs;
import org.lexalign.messages.ReportTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lexalign evaluate}: how far findings agree with a reader's coding, or two readers. */
@Command(name = "evaluate", sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(paramLabel = "FINDINGS CODING", arity = "2..*", descriptionKey = "pairs")
  private List<Path> files;

  @Option(names = "--same-act", paramLabel = "FILE=FILE", order = 10)
  private List<String> sameActs = new ArrayList<>();

  @Option(names = "--json", order = 20)
  private boolean json;

  EvaluateCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (files.size() % 2 != 0) {
      throw new UserError(Exit.USAGE, context.messages().get("error.pairs"));
    }
    Evaluation evaluation = Evaluation.of(cases(), groups());
    if (json) {
      EvaluationJson.write(evaluation, context.terminal().out());
    } else {
      new EvaluationTable(context, ReportTexts.of(context.locale())).show(evaluation);
    }
    return Exit.DONE;
  }

  private List<Case> cases() throws IOException {
    SameActs same = same();
    CodingFiles reader = new CodingFiles(context);
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < files.size(); i += 2) {
      CodingFiles.Answers answers = reader.answers(files.get(i));
      String name = CodingFiles.name(files.get(i + 1));
      cases.add(
          new Case(
              name, answers.language(), answers.list(), reader.codings(files.get(i + 1)), same));
    }
    return cases;
  }

  private SameActs same() {
    try {
      return SameActs.of(sameActs);
    } catch (IllegalArgumentException e) {
      throw new UserError(
          Exit.USAGE,
          context.messages().get("error.value", String.join(", ", sameActs), "--same-act"));
    }
  }

  private static Map<String, String> groups() {
    Map<String, String> groups = new TreeMap<>();
    Catalogue.bundled().rules().forEach(r -> groups.put(r.element().id(), r.element().group()));
    return groups;
  }
}
