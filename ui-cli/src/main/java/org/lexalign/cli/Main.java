package org.lexalign.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** The command {@code lexalign}. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    int code = run(Terminal.standard(), arguments);
    System.exit(code);
  }

  /** Runs the command and returns its exit code; see {@link Exit}. */
  static int run(Terminal terminal, String... arguments) {
    Context context = new Context(terminal, LanguageOption.of(arguments));
    PrintWriter out = terminal.out();
    PrintWriter err = terminal.err();
    try {
      return commandLine(context).setOut(out).setErr(err).execute(arguments);
    } finally {
      out.flush();
      err.flush();
    }
  }

  static CommandLine commandLine(Context context) {
    ErrorHandler errors = new ErrorHandler(context);
    return new CommandLine(new LexAlign(context), new CommandFactory(context))
        .setResourceBundle(Help.bundle(context.locale()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setAbbreviatedOptionsAllowed(false)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors);
  }
}
