package org.lexalign.model;

import java.util.List;

/**
 * Something odd in a file that the reader of the report should know.
 *
 * @param code message key, such as {@code structure.missing-number}
 * @param arguments values for the message, in order
 * @param place the label or page it concerns; empty if the whole file
 */
public record Warning(String code, List<String> arguments, String place) {
  public Warning {
    arguments = List.copyOf(arguments);
  }

  /** A warning about the whole file. */
  public static Warning of(String code, String... arguments) {
    return new Warning(code, List.of(arguments), "");
  }
}
