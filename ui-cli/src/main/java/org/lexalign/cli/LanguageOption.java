package org.lexalign.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lexalign.messages.MessageBundle;

/**
 * The language of help, messages and reports. It is looked for before the command line is parsed,
 * because errors in the command line are reported in it too.
 */
final class LanguageOption {
  static final String NAME = "--report-language";
  static final String VARIABLE = "LEXALIGN_LANGUAGE";

  private LanguageOption() {}

  /** The language asked for, from the option or the environment; English if none is. */
  static Locale of(String... arguments) {
    String asked = asked(List.of(arguments)).or(LanguageOption::environment).orElse("en");
    return Locale.of(asked.toLowerCase(Locale.ROOT));
  }

  /** Whether there are messages in that language. */
  static boolean supported(Locale locale) {
    return MessageBundle.LANGUAGES.contains(locale.getLanguage());
  }

  private static Optional<String> asked(List<String> arguments) {
    int at = arguments.indexOf(NAME);
    if (at >= 0 && at + 1 < arguments.size()) {
      return Optional.of(arguments.get(at + 1));
    }
    return arguments.stream()
        .filter(a -> a.startsWith(NAME + "="))
        .map(a -> a.substring(NAME.length() + 1))
        .findFirst();
  }

  private static Optional<String> environment() {
    return Optional.ofNullable(System.getenv(VARIABLE)).filter(v -> !v.isBlank());
  }
}
