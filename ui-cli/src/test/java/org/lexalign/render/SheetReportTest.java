package org.lexalign.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexalign.model.Warning;
import org.lexalign.report.GapReport;
import org.lexalign.report.ReportDocument;

/** Reads the workbook back with a library that knows the format independently. */
class SheetReportTest {
  @TempDir Path folder;

  @Test
  void has_the_six_sheets_in_the_report_s_language() throws IOException {
    try (XSSFWorkbook book = read(SampleReport.build(), "es")) {
      assertThat(IntStream.range(0, 6).mapToObj(book::getSheetName))
          .containsExactly(
              "Resumen", "Elementos", "Fundamento", "Ficheros", "Disposiciones", "Método");
    }
  }

  @Test
  void tables_keep_their_headings_in_sight_and_can_be_filtered() throws IOException {
    try (XSSFWorkbook book = read(SampleReport.build(), "en")) {
      XSSFSheet elements = book.getSheet("Elements");
      assertThat(elements.getPhysicalNumberOfRows()).isEqualTo(63);
      assertThat(elements.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(elements.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:K63");
      assertThat(elements.getRepeatingRows().formatAsString()).isEqualTo("1:1");
      Row first = elements.getRow(1);
      assertThat(first.getCell(10).getStringCellValue()).as("reviewer").isEmpty();
    }
  }

  @Test
  void marked_words_of_a_quotation_are_bold() throws IOException {
    try (XSSFWorkbook book = read(SampleReport.build(), "en")) {
      Cell quote = book.getSheet("Evidence").getRow(1).getCell(9);
      XSSFRichTextString text = (XSSFRichTextString) quote.getRichStringCellValue();
      SampleQuote sample = SampleQuote.ALL.getFirst();
      assertThat(text.getString()).isEqualTo(sample.text());
      int bold =
          IntStream.range(0, text.numFormattingRuns())
              .filter(i -> text.getFontOfFormattingRun(i).getBold())
              .findFirst()
              .orElseThrow();
      assertThat(text.getIndexOfFormattingRun(bold))
          .isEqualTo(sample.text().indexOf(sample.marked()));
      assertThat(text.getLengthOfFormattingRun(bold)).isEqualTo(sample.marked().length());
    }
  }

  @Test
  void text_that_looks_like_a_formula_stays_text() throws IOException {
    String name = "=HYPERLINK(\"http://example.org\")";
    GapReport sample = SampleReport.build();
    ReportDocument document =
        new ReportDocument(
            name, "", "", "", false, List.of(), 0, 0, List.of(Warning.of("x", "+1", "@a")));
    GapReport hostile =
        new GapReport(
            sample.country(),
            sample.programVersion(),
            sample.catalogueVersion(),
            sample.catalogueSha256(),
            sample.treaties(),
            List.of(document),
            sample.findings(),
            sample.provisions());
    try (XSSFWorkbook book = read(hostile, "en")) {
      Cell cell = book.getSheet("Documents").getRow(1).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(name);
    }
  }

  @Test
  void gives_the_same_bytes_twice() throws IOException {
    byte[] first = Files.readAllBytes(write(SampleReport.build(), "en"));
    byte[] second = Files.readAllBytes(write(SampleReport.build(), "en"));
    assertThat(Arrays.equals(first, second)).isTrue();
  }

  private XSSFWorkbook read(GapReport report, String language) throws IOException {
    try (InputStream in = Files.newInputStream(write(report, language))) {
      return new XSSFWorkbook(in);
    }
  }

  private Path write(GapReport report, String language) throws IOException {
    return ReportWriter.write(
            report, folder, Set.of(Format.XLSX), Locale.of(language), Optional.empty())
        .getFirst();
  }
}
