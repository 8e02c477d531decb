package org.lexalign.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexalign.assess.Confidence;
import org.lexalign.assess.Status;
import org.lexalign.evaluate.Answer;
import org.lexalign.evaluate.Coding;
import org.lexalign.evaluate.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads findings ({@code report.json}) and codings (tables with tabs, or workbooks). */
final class CodingFiles {
  private final Context context;

  CodingFiles(Context context) {
    this.context = context;
  }

  /**
   * One side of a comparison.
   *
   * @param language of the statutes, ISO 639-1; empty if unknown
   * @param list an answer for each element
   */
  record Answers(String language, List<Answer> list) {}

  /** Name of a coding: its file's name without the ending. */
  static String name(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Answers of the program or of a second reader, by the ending of the file's name. */
  Answers answers(Path file) throws IOException {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".json")
        ? report(file)
        : new Answers("", codings(file).stream().map(Answer::of).toList());
  }

  /** A reader's coding. */
  List<Coding> codings(Path file) throws IOException {
    try {
      return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
          ? Coding.table(file.toString(), workbook(file))
          : Coding.tabSeparated(file.toString(), new String(bytes(file), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new UserError(Exit.INPUT, context.messages().get("error.coding", file, e.getMessage()));
    }
  }

  private List<List<String>> workbook(Path file) throws IOException {
    bytes(file);
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (Row row : book.getSheetAt(0)) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
          cells.add(formatter.formatCellValue(row.getCell(i)));
        }
        rows.add(cells);
      }
    } catch (IOException | RuntimeException e) {
      throw new UserError(
          Exit.INPUT,
          context.messages().get("error.workbook", file, String.valueOf(e.getMessage())));
    }
    return rows;
  }

  private Answers report(Path file) throws IOException {
    JsonNode report;
    try {
      report = JsonMapper.shared().readTree(bytes(file));
    } catch (JacksonException e) {
      throw new UserError(
          Exit.INPUT, context.messages().get("error.report", file, e.getOriginalMessage()));
    }
    String language =
        report
            .path("documents")
            .valueStream()
            .filter(d -> d.path("analysable").asBoolean(false))
            .map(d -> d.path("language").asString(""))
            .filter(l -> !l.isEmpty())
            .findFirst()
            .orElse("");
    return new Answers(
        language, report.path("findings").valueStream().map(f -> answer(file, f)).toList());
  }

  private Answer answer(Path file, JsonNode finding) {
    String element = finding.path("element").asString("");
    String status = finding.path("status").asString("");
    return new Answer(
        element,
        Stream.of(Status.values())
            .filter(s -> s.code().equals(status))
            .findFirst()
            .orElseThrow(() ->
                new UserError(
                    Exit.INPUT,
                    context.messages().get("error.report-status", file, element, status))),
        Stream.of(Confidence.values())
            .filter(c -> c.code().equals(finding.path("confidence").asString("")))
            .findFirst()
            .orElse(Confidence.LOW),
        finding
            .path("evidence")
            .valueStream()
            .map(e -> Place.of(e.path("file").asString(""), e.path("label").asString("")))
            .toList());
  }

  private byte[] bytes(Path file) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new UserError(Exit.INPUT, context.messages().get("error.no-file", file));
    }
    return Files.readAllBytes(file);
  }
}
