package org.lexalign.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Collectors;
import org.lexalign.catalogue.CatalogueException;
import org.lexalign.index.IndexException;
import org.lexalign.messages.MessageBundle;
import org.lexalign.messages.ReportTexts;
import org.lexalign.treaty.InvalidStatusFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever stops a command into one clear message and an exit code. */
final class ErrorHandler implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Context context;
  private final MessageBundle messages;

  ErrorHandler(Context context) {
    this.context = context;
    this.messages = context.messages();
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
    tell(usage(e));
    context.terminal().warn(messages.get("error.try-help", command));
    return Exit.USAGE;
  }

  private String usage(ParameterException e) {
    if (e instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(ErrorHandler::name).collect(Collectors.joining(", "));
      return messages.get("error.missing", names);
    }
    if (e instanceof UnmatchedArgumentException unmatched) {
      return messages.get("error.unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      return messages.get("error.value", e.getValue(), name(e.getArgSpec()));
    }
    return e.getMessage();
  }

  private static String name(ArgSpec spec) {
    return spec instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : spec.paramLabel();
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return switch (e) {
      case UserError error -> stop(error.exit(), error.getMessage());
      case ParameterException error -> handleParseException(error, new String[0]);
      case IndexException error -> stop(exit(error), warning(error));
      case InvalidStatusFileException error -> stop(Exit.INPUT, status(error));
      case CatalogueException error ->
          stop(Exit.INPUT, messages.get("error.catalogue", error.getMessage()));
      case IOException error -> stop(Exit.OUTPUT, io(error));
      case RuntimeException error when error.getCause() instanceof IOException io ->
          stop(Exit.OUTPUT, io(io));
      default -> internal(e);
    };
  }

  private int exit(IndexException e) {
    return switch (e.kind()) {
      case LOCKED, UNWRITABLE, DISK_FULL -> Exit.OUTPUT;
      case UNREADABLE, MISSING, DAMAGED -> Exit.INPUT;
    };
  }

  private String warning(IndexException e) {
    return ReportTexts.of(context.locale()).warning(e.problem());
  }

  private String status(InvalidStatusFileException e) {
    String problems = e.problems().stream().map(p -> "\n  " + p).collect(Collectors.joining());
    return messages.get("error.status-file", e.file(), problems);
  }

  private String io(IOException e) {
    String file = e instanceof FileSystemException f && f.getFile() != null ? f.getFile() : "";
    if (e instanceof AccessDeniedException) {
      return messages.get("error.denied", file);
    }
    if (e instanceof NoSuchFileException) {
      return messages.get("error.no-file", file);
    }
    if (e instanceof FileAlreadyExistsException) {
      return messages.get("error.not-a-folder", file);
    }
    String reason = String.valueOf(e.getMessage());
    return messages.get(reason.contains("No space left") ? "error.disk-full" : "error.io", reason);
  }

  private int internal(Exception e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    tell(messages.get("error.internal", String.valueOf(e)));
    trace.toString().lines().limit(12).forEach(context.terminal()::warn);
    return Exit.INTERNAL;
  }

  private int stop(int exit, String message) {
    tell(message);
    return exit;
  }

  private void tell(String message) {
    message.lines().findFirst().ifPresent(l -> context.terminal().warn("lexalign: " + l));
    message.lines().skip(1).forEach(context.terminal()::warn);
  }
}
