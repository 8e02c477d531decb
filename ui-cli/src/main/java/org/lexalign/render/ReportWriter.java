package org.lexalign.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.html.HtmlReport;
import org.lexalign.render.sheet.SheetReport;
import org.lexalign.render.view.ReportView;
import org.lexalign.render.word.WordReport;
import org.lexalign.report.GapReport;

/** The door of this package: writes a gap report in the formats asked for. */
public final class ReportWriter {
  private ReportWriter() {}

  /**
   * Writes {@code report.<format>} for each format. A file is complete or not there: it is written
   * under a temporary name and moved at the end.
   *
   * @param report what to write; texts from files are made harmless first
   * @param folder where to; made if it does not exist
   * @param formats which formats
   * @param locale language of the report, independent of the language of the statutes
   * @param stateName the State's name in that language; where empty, the name that its code has
   * @return the files written, in the order of {@link Format}
   * @throws IOException if the folder or a file cannot be written
   */
  public static List<Path> write(
      GapReport report, Path folder, Set<Format> formats, Locale locale, Optional<String> stateName)
      throws IOException {
    Files.createDirectories(folder);
    GapReport safe = SafeReport.of(report);
    ReportView view = new ReportView(safe, ReportTexts.of(locale), stateName);
    List<Path> written = new ArrayList<>();
    for (Format format : Format.values()) {
      if (formats.contains(format)) {
        Path target = folder.resolve(format.fileName());
        OutputFile.write(target, content(format, view));
        written.add(target);
      }
    }
    return written;
  }

  private static OutputFile.Content content(Format format, ReportView view) {
    return switch (format) {
      case JSON -> out -> JsonReport.write(view.report(), view.texts(), out);
      case HTML -> out -> HtmlReport.write(view, out);
      case DOCX -> out -> WordReport.write(view, out);
      case XLSX -> out -> SheetReport.write(view, out);
      case CSV, MD -> throw new UnsupportedOperationException(format.code());
    };
  }
}
