package org.lexalign.render.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style part, which is the same for every workbook. */
final class Styles {
  private Styles() {}

  static String content() {
    try (InputStream in = Styles.class.getResourceAsStream("styles.xml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("resource styles.xml cannot be read", e);
    }
  }
}
