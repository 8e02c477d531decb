package org.lexalign.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexalign.model.Warning;
import org.lexalign.report.GapReport;
import org.lexalign.report.ReportDocument;

class HtmlReportTest {
  @TempDir Path folder;

  @Test
  void sections_come_in_the_order_a_lawyer_reads_them() throws IOException {
    String page = page(SampleReport.build(), Locale.ENGLISH);
    assertThat(matches(page, "<section id=\"([a-z]+)\" aria-labelledby"))
        .containsExactly(
            "treaties",
            "documents",
            "overview",
            "gaps",
            "elements",
            "provisions",
            "method",
            "versions");
    assertThat(page.indexOf(">Obligations ")).isLessThan(page.indexOf(">Recommendations "));
  }

  @Test
  void every_element_has_an_article_and_a_field_for_the_reviewer() throws IOException {
    String page = page(SampleReport.build(), Locale.ENGLISH);
    assertThat(matches(page, "<article class=\"element\" id=\"(el-[^\"]+)\"")).hasSize(62);
    assertThat(matches(page, "<textarea id=\"note-(el-[^\"]+)\"")).hasSize(62);
  }

  @Test
  void every_link_leads_to_a_place_in_the_page() throws IOException {
    String page = page(SampleReport.build(), Locale.ENGLISH);
    List<String> ids = matches(page, " id=\"([^\"]+)\"");
    assertThat(new HashSet<>(ids)).as("ids are unique").hasSameSizeAs(ids);
    assertThat(matches(page, " href=\"([^#][^\"]*)\"")).as("nothing outside").isEmpty();
    assertThat(ids).containsAll(matches(page, " href=\"#([^\"]+)\""));
  }

  @Test
  void quotations_carry_language_and_direction() throws IOException {
    String page = page(SampleReport.build(), Locale.ENGLISH);
    assertThat(page).contains("<blockquote lang=\"ar\" dir=\"rtl\">");
    assertThat(page).contains("<blockquote lang=\"zh\" dir=\"ltr\">");
    assertThat(page).contains("<mark>حاز مواد تظهر طفلا</mark>");
  }

  @Test
  void text_of_a_file_cannot_become_markup() throws IOException {
    String name = "<script>alert(1)</script>\" onload=\"x\u202E.pdf";
    GapReport sample = SampleReport.build();
    GapReport hostile =
        new GapReport(
            sample.country(),
            sample.programVersion(),
            sample.catalogueVersion(),
            sample.catalogueSha256(),
            sample.treaties(),
            List.of(
                new ReportDocument(
                    name,
                    "",
                    "",
                    "",
                    false,
                    List.of(),
                    0,
                    0,
                    List.of(Warning.of("unreadable.scanned", "<img src=x>")))),
            sample.findings(),
            sample.provisions());
    String page = page(hostile, Locale.ENGLISH);
    assertThat(matches(page, "(<script>)")).hasSize(1);
    assertThat(page).doesNotContain("<img").doesNotContain("\u202E");
    assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void the_policy_allows_the_page_s_own_script_alone() throws IOException {
    String page = page(SampleReport.build(), Locale.ENGLISH);
    assertThat(page).contains("content=\"default-src 'none'; script-src 'sha256-");
    String markup = page.replaceAll("(?s)<(script|style)>.*?</\\1>", "");
    assertThat(markup).doesNotContain(" style=").doesNotContainPattern("<[^>]* on[a-z]+=");
  }

  @Test
  void the_language_of_the_report_is_independent_of_the_law() throws IOException {
    String page = page(SampleReport.build(), Locale.of("es"));
    assertThat(page).contains("<html lang=\"es\"").contains("Cumplido en parte");
    assertThat(page).doesNotContain("Partly met");
  }

  private String page(GapReport report, Locale locale) throws IOException {
    ReportWriter.write(report, folder, Set.of(Format.HTML), locale, Optional.empty());
    return Files.readString(folder.resolve("report.html"));
  }

  private static List<String> matches(String text, String regex) {
    return Pattern.compile(regex).matcher(text).results().map(m -> m.group(1)).toList();
  }
}
