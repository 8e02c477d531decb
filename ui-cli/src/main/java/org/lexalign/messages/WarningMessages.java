package org.lexalign.messages;

import java.util.Locale;
import org.lexalign.model.Warning;

/** Warnings about documents as sentences. A code without a message of its own is still readable. */
final class WarningMessages {
  private final MessageBundle bundle;

  WarningMessages(Locale locale) {
    this.bundle = MessageBundle.load("warnings", locale);
  }

  String text(Warning warning) {
    Object[] arguments = warning.arguments().toArray();
    String sentence =
        bundle.find(warning.code(), arguments).orElseGet(() -> generic(warning, arguments));
    return warning.place().isEmpty()
        ? sentence
        : bundle.get("frame.place", warning.place(), sentence);
  }

  private String generic(Warning warning, Object[] arguments) {
    return arguments.length == 0
        ? bundle.get("frame.unknown", warning.code())
        : bundle.get(
            "frame.unknown-detail", warning.code(), String.join("; ", warning.arguments()));
  }
}
