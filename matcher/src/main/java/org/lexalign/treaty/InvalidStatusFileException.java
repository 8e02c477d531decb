package org.lexalign.treaty;

import java.util.List;

/** A file of treaty status that cannot be used; the message names the file and each place. */
public final class InvalidStatusFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient List<Problem> problems;

  InvalidStatusFileException(String file, List<Problem> problems) {
    super(message(file, problems));
    this.file = file;
    this.problems = List.copyOf(problems);
  }

  /** The file as it was given. */
  public String file() {
    return file;
  }

  /** What is wrong with it, in the order of the file. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * One thing that is wrong.
   *
   * @param place a path such as {@code /states/FR/OPSC/joined}, or a line; empty for the whole file
   * @param detail what is wrong there
   */
  public record Problem(String place, String detail) {
    @Override
    public String toString() {
      return place.isEmpty() ? detail : place + ": " + detail;
    }
  }

  private static String message(String file, List<Problem> problems) {
    StringBuilder message = new StringBuilder(file).append(" is not a valid treaty status file:");
    problems.forEach(problem -> message.append("\n  ").append(problem));
    return message.append("\nCorrect these places and run the command again.").toString();
  }
}
