package org.lexalign.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command: shows its help, and holds what all commands share. */
@Command(
    name = "lexalign",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.Provider.class,
    sortOptions = false,
    subcommands = {
      AnalyzeCommand.class,
      IndexCommand.class,
      SearchCommand.class,
      OutlineCommand.class,
      ExplainCommand.class,
      CatalogueCommand.class,
      EvaluateCommand.class,
      DemoCommand.class,
      DoctorCommand.class,
      AutoComplete.GenerateCompletion.class
    })
final class LexAlign implements Callable<Integer> {
  private final Context context;

  @Spec private CommandSpec spec;

  /** Read before the command line is parsed, by {@link LanguageOption}; declared for the help. */
  @Option(
      names = LanguageOption.NAME,
      paramLabel = "LANGUAGE",
      scope = ScopeType.INHERIT,
      order = 90)
  private String language;

  LexAlign(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    spec.commandLine()
        .usage(
            context.terminal().out(),
            CommandLine.Help.defaultColorScheme(context.terminal().ansi()));
    return Exit.DONE;
  }
}
