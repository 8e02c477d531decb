package org.lexalign.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
  @TempDir Path folder;

  @Test
  void follows_the_published_schema() throws IOException {
    assertThat(violations(write(Locale.ENGLISH))).isEmpty();
  }

  @Test
  void the_schema_refuses_an_unknown_status() throws IOException {
    String bad =
        write(Locale.ENGLISH).replace("\"status\" : \"not_found\"", "\"status\" : \"absent\"");
    assertThat(violations(bad)).isNotEmpty();
  }

  @Test
  void keeps_quotation_and_marks_of_an_arabic_provision() throws IOException {
    JsonNode report = JsonMapper.shared().readTree(write(Locale.ENGLISH));
    SampleQuote arabic = SampleQuote.ALL.get(2);
    JsonNode evidence = report.at("/findings/2/evidence/0");
    assertThat(evidence.get("quote").asString()).isEqualTo(arabic.text());
    JsonNode mark = evidence.at("/marks/0");
    String marked = arabic.text().substring(mark.get("start").asInt(), mark.get("end").asInt());
    assertThat(marked).isEqualTo(arabic.marked());
    assertThat(evidence.get("page").isNull()).isTrue();
  }

  @Test
  void gives_the_same_bytes_twice() throws IOException {
    assertThat(write(Locale.ENGLISH)).isEqualTo(write(Locale.ENGLISH));
  }

  private String write(Locale locale) throws IOException {
    ReportWriter.write(SampleReport.build(), folder, Set.of(Format.JSON), locale, Optional.empty());
    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString())).containsExactly("report.json");
    }
    return Files.readString(folder.resolve("report.json"));
  }

  private static java.util.List<com.networknt.schema.Error> violations(String json)
      throws IOException {
    try (var in = JsonReport.class.getResourceAsStream("report.schema.json")) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema)
          .validate(json, InputFormat.JSON);
    }
  }
}
