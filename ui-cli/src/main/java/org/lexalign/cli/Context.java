package org.lexalign.cli;

import java.util.Locale;
import org.lexalign.messages.MessageBundle;

/** What every command needs: where to write and in which language. */
final class Context {
  private final Terminal terminal;
  private final Locale locale;
  private final MessageBundle messages;

  Context(Terminal terminal, Locale locale) {
    this.terminal = terminal;
    this.locale = locale;
    this.messages = MessageBundle.load("cli", locale);
  }

  Terminal terminal() {
    return terminal;
  }

  Locale locale() {
    return locale;
  }

  MessageBundle messages() {
    return messages;
  }

  /** A line on standard output; whatever it holds from files is made harmless. */
  void print(String line) {
    terminal.print(line);
  }

  /** A message on standard output. */
  void say(String key, Object... arguments) {
    terminal.print(messages.get(key, arguments));
  }
}
