package org.lexalign.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;

/** Writes the sample report in all formats, to look at: {@code WriteSample FOLDER [LANGUAGE]}. */
final class WriteSample {
  private WriteSample() {}

  public static void main(String[] arguments) throws IOException {
    Locale locale = Locale.of(arguments.length > 1 ? arguments[1] : "en");
    ReportWriter.write(
        SampleReport.build(),
        Path.of(arguments[0]),
        EnumSet.of(Format.HTML, Format.JSON, Format.DOCX, Format.XLSX),
        locale,
        java.util.Optional.of("Arvelia"));
  }
}
