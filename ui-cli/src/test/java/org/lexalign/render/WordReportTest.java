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
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the document back with a library that knows the format independently. */
class WordReportTest {
  @TempDir Path folder;
  private XWPFDocument document;

  @BeforeEach
  void write() throws IOException {
    try (InputStream in = Files.newInputStream(write(Locale.ENGLISH))) {
      document = new XWPFDocument(in);
    }
  }

  @Test
  void has_headings_for_every_section_group_and_element() {
    assertThat(paragraphs("Heading1")).hasSize(8).startsWith("State and treaty status");
    assertThat(paragraphs("Heading2")).contains("Obligations", "Recommendations", "Jurisdiction");
    assertThat(paragraphs("Heading3")).hasSize(62);
  }

  @Test
  void heading_rows_are_repeated_on_every_page() {
    XWPFTable gaps = tableWith("What is missing");
    assertThat(gaps.getRow(0).isRepeatHeader()).isTrue();
    assertThat(gaps.getRow(0).getTableCells().getLast().getText()).isEqualTo("Reviewer");
    assertThat(gaps.getRow(2).getTableCells().getLast().getText()).isEmpty();
  }

  @Test
  void arabic_quotations_run_from_right_to_left() {
    XWPFParagraph quotation =
        document.getTables().stream()
            .flatMap(t -> t.getRows().stream())
            .flatMap(r -> r.getTableCells().stream())
            .flatMap(c -> c.getParagraphs().stream())
            .filter(p -> "Quotation".equals(p.getStyle()) && p.getText().contains("حاز"))
            .findFirst()
            .orElseThrow();
    assertThat(quotation.getCTP().getPPr().isSetBidi()).isTrue();
    assertThat(quotation.getText()).isEqualTo(SampleQuote.ALL.get(2).text());
    assertThat(quotation.getRuns().stream().filter(r -> r.isBold()).map(r -> r.text()))
        .containsExactly(SampleQuote.ALL.get(2).marked());
  }

  @Test
  void every_link_leads_to_a_bookmark() {
    String xml = document.getDocument().xmlText();
    List<String> marks = values(xml, "<w:bookmarkStart[^>]* w:name=\"([^\"]+)\"");
    assertThat(marks).doesNotHaveDuplicates();
    assertThat(marks).containsAll(values(xml, " w:anchor=\"([^\"]+)\""));
  }

  @Test
  void gives_the_same_bytes_twice_and_no_time() throws IOException {
    byte[] first = Files.readAllBytes(write(Locale.of("es")));
    assertThat(Arrays.equals(first, Files.readAllBytes(write(Locale.of("es"))))).isTrue();
    assertThat(document.getProperties().getCoreProperties().getCreated()).isNull();
  }

  private Path write(Locale locale) throws IOException {
    return ReportWriter.write(
            SampleReport.build(), folder, Set.of(Format.DOCX), locale, Optional.empty())
        .getFirst();
  }

  private List<String> paragraphs(String style) {
    return document.getParagraphs().stream()
        .filter(p -> style.equals(p.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private XWPFTable tableWith(String heading) {
    return document.getTables().stream()
        .filter(
            t -> t.getRow(0).getTableCells().stream().anyMatch(c -> c.getText().equals(heading)))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> values(String text, String regex) {
    return java.util.regex.Pattern.compile(regex)
        .matcher(text)
        .results()
        .map(m -> m.group(1))
        .toList();
  }
}
