package org.lexalign.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The file formats of a gap report. */
public enum Format {
  /** One self-contained page for reading, filtering and printing. */
  HTML,
  /** All data, for programs; its schema is published beside the writer. */
  JSON,
  /** A document for commenting and sending on. */
  DOCX,
  /** A workbook for sorting, filtering and coding. */
  XLSX,
  /** Findings as one table, for statistics programs. */
  CSV,
  /** Findings as plain text with light markup. */
  MD;

  /** The name used on the command line and as file extension, such as {@code html}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The report's file name in this format. */
  public String fileName() {
    return "report." + code();
  }

  /** The format of that name, in any case; empty if there is none. */
  public static Optional<Format> of(String code) {
    return Arrays.stream(values()).filter(f -> f.code().equalsIgnoreCase(code)).findFirst();
  }
}
