package org.lexalign.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.lexalign.assess.CriterionResult;
import org.lexalign.assess.Evidence;
import org.lexalign.assess.Mark;
import org.lexalign.messages.ReportTexts;
import org.lexalign.model.Warning;
import org.lexalign.report.GapReport;
import org.lexalign.report.ProvisionText;
import org.lexalign.report.ReportDocument;
import org.lexalign.report.ReportFinding;
import org.lexalign.report.TreatyLine;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code report.json}, as {@code report.schema.json} describes it. */
final class JsonReport {
  /** Raised when a property is removed or changes its meaning. */
  static final int SCHEMA_VERSION = 1;

  private final JsonGenerator json;
  private final ReportTexts texts;

  private JsonReport(JsonGenerator json, ReportTexts texts) {
    this.json = json;
    this.texts = texts;
  }

  static void write(GapReport report, ReportTexts texts, OutputStream out) throws IOException {
    // A fixed line feed keeps the bytes the same on every system.
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    ObjectWriter writer = JsonMapper.shared().writer().with(printer);
    try (JsonGenerator json = writer.createGenerator(out)) {
      new JsonReport(json, texts).report(report);
    }
  }

  private void report(GapReport report) {
    json.writeStartObject();
    json.writeNumberProperty("schema", SCHEMA_VERSION);
    json.writeStringProperty("country", report.country());
    json.writeStringProperty("language", texts.language());
    json.writeObjectPropertyStart("program");
    json.writeStringProperty("name", "LexAlign");
    json.writeStringProperty("version", report.programVersion());
    json.writeEndObject();
    json.writeObjectPropertyStart("catalogue");
    json.writeStringProperty("version", report.catalogueVersion());
    json.writeStringProperty("sha256", report.catalogueSha256());
    json.writeEndObject();
    array("treaties", report.treaties(), this::treaty);
    array("findings", report.findings(), this::finding);
    array("documents", report.documents(), this::document);
    array("provisions", report.provisions(), this::provision);
    json.writeEndObject();
  }

  private void treaty(TreatyLine treaty) {
    json.writeStringProperty("treaty", treaty.treaty());
    json.writeStringProperty("position", treaty.position());
    json.writeStringProperty("signed", treaty.signed());
    json.writeStringProperty("joined", treaty.joined());
    json.writeStringProperty("asOf", treaty.asOf());
    json.writeStringProperty("source", treaty.source());
    json.writeStringProperty("grade", treaty.grade());
    json.writeStringProperty("note", treaty.note());
  }

  private void finding(ReportFinding shown) {
    var element = shown.element();
    var finding = shown.finding();
    json.writeStringProperty("element", element.id());
    json.writeStringProperty("title", texts.title(element.id()));
    json.writeStringProperty("group", element.group());
    json.writeStringProperty("status", finding.status().code());
    json.writeStringProperty("confidence", finding.confidence().code());
    json.writeStringProperty("kind", element.kind().code());
    json.writeStringProperty("shownAs", shown.shownAs().code());
    json.writeBooleanProperty("ratificationOutstanding", shown.ratificationOutstanding());
    strings("authority", element.authority());
    array("evidence", finding.evidence(), this::evidence);
    array("criteria", finding.criteria(), result -> criterion(element.id(), result));
    strings("missing", finding.missing());
    array("nearest", finding.nearest(), this::evidence);
    strings("termsTried", finding.termsTried());
  }

  private void criterion(String element, CriterionResult result) {
    json.writeStringProperty("id", result.id());
    json.writeStringProperty("label", texts.criterion(element, result.id()));
    json.writeStringProperty("role", result.role().name().toLowerCase(java.util.Locale.ROOT));
    json.writeBooleanProperty("satisfied", result.satisfied());
    json.writeNumberProperty("provisions", result.provisions());
  }

  private void evidence(Evidence evidence) {
    json.writeStringProperty("provision", evidence.provision());
    json.writeStringProperty("file", evidence.file());
    json.writeStringProperty("act", evidence.act());
    json.writeStringProperty("label", evidence.label());
    json.writeStringProperty("citation", evidence.citation());
    page(evidence.page());
    json.writeStringProperty("language", evidence.language());
    json.writeStringProperty("heading", evidence.heading());
    json.writeStringProperty("quote", evidence.quote());
    array("marks", evidence.marks(), this::mark);
    strings("criteria", evidence.criteria());
    strings("failed", evidence.failed());
  }

  private void mark(Mark mark) {
    json.writeNumberProperty("start", mark.start());
    json.writeNumberProperty("end", mark.end());
    json.writeStringProperty("concept", mark.concept());
  }

  private void document(ReportDocument document) {
    json.writeStringProperty("file", document.file());
    json.writeStringProperty("sha256", document.sha256());
    json.writeStringProperty("mediaType", document.mediaType());
    json.writeStringProperty("language", document.language());
    json.writeBooleanProperty("analysable", document.analysable());
    array("acts", document.acts(), this::act);
    json.writeNumberProperty("provisions", document.provisions());
    json.writeNumberProperty("pages", document.pages());
    array("warnings", document.warnings(), this::warning);
  }

  private void act(ReportDocument.ActLine act) {
    json.writeStringProperty("title", act.title());
    json.writeStringProperty("date", act.date());
    json.writeStringProperty("status", act.status());
    json.writeNumberProperty("provisions", act.provisions());
  }

  private void warning(Warning warning) {
    json.writeStringProperty("code", warning.code());
    strings("arguments", warning.arguments());
    json.writeStringProperty("place", warning.place());
    json.writeStringProperty("message", texts.warning(warning));
  }

  private void provision(ProvisionText provision) {
    json.writeStringProperty("provision", provision.provision());
    strings("context", provision.context());
    json.writeStringProperty("heading", provision.heading());
    json.writeStringProperty("citation", provision.citation());
    json.writeStringProperty("language", provision.language());
    json.writeStringProperty("text", provision.text());
    strings("elements", provision.elements());
  }

  /** A page number, or null where the format has no pages. */
  private void page(int page) {
    if (page > 0) {
      json.writeNumberProperty("page", page);
    } else {
      json.writeNullProperty("page");
    }
  }

  private void strings(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private <T> void array(String name, List<T> values, Consumer<T> members) {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      json.writeStartObject();
      members.accept(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
