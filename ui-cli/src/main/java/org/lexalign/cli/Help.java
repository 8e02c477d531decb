package org.lexalign.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.lexalign.messages.MessageBundle;

/** The help texts as the command-line library wants them. */
final class Help {
  private Help() {}

  static ResourceBundle bundle(Locale locale) {
    MessageBundle help = MessageBundle.load("help", locale);
    return new ResourceBundle() {
      @Override
      protected Object handleGetObject(String key) {
        return help.find(key).orElse(null);
      }

      @Override
      public Enumeration<String> getKeys() {
        return Collections.enumeration(help.keys());
      }
    };
  }
}
