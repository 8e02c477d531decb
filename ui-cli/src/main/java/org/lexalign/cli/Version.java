package org.lexalign.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its jar states it. */
final class Version {
  private static final String UNPACKED = "0.1.0-SNAPSHOT";

  private Version() {}

  static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse(UNPACKED);
  }

  /** For the option {@code --version}. */
  static final class Provider implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"lexalign " + current()};
    }
  }
}
