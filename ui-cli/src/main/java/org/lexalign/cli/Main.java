package org.lexalign.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code lexalign}. */
@Command(
    name = "lexalign",
    mixinStandardHelpOptions = true,
    version = "lexalign 0.1.0",
    description = "Compares a State's statutes with resolution 74/174 and the OPSC.")
public final class Main implements Runnable {
  private Main() {}

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}
