package org.lexalign.cli;

import java.io.PrintWriter;
import java.util.List;
import org.lexalign.messages.ReportTexts;
import org.lexalign.model.Act;
import org.lexalign.model.DocumentReading;
import org.lexalign.model.DocumentReading.NotAnalysable;
import org.lexalign.model.DocumentReading.Read;
import org.lexalign.model.Node;
import org.lexalign.model.Warning;
import org.lexalign.render.SafeText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** An outline for programs: one object for each document, its acts as trees of nodes. */
final class OutlineJson {
  private final JsonGenerator json;
  private final ReportTexts texts;

  private OutlineJson(JsonGenerator json, ReportTexts texts) {
    this.json = json;
    this.texts = texts;
  }

  /** Writes {@code {"documents": [{"file", "acts": [{"title", "children": [...]}], ...}]}}. */
  static void write(List<DocumentReading> readings, ReportTexts texts, PrintWriter out) {
    try (JsonGenerator json =
        JsonMapper.shared()
            .writer()
            .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .createGenerator(out)) {
      OutlineJson outline = new OutlineJson(json, texts);
      json.writeStartObject();
      json.writeArrayPropertyStart("documents");
      readings.forEach(outline::document);
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println();
  }

  private void document(DocumentReading reading) {
    json.writeStartObject();
    text("file", reading.file());
    text("sha256", reading.sha256());
    text("mediaType", reading.mediaType());
    text("language", reading.language());
    json.writeBooleanProperty("analysable", reading.outcome() instanceof Read);
    json.writeArrayPropertyStart("acts");
    if (reading.outcome() instanceof Read read) {
      read.acts().forEach(this::act);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("warnings");
    if (reading.outcome() instanceof NotAnalysable refused) {
      warning(refused.reason());
    }
    reading.warnings().forEach(this::warning);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void act(Act act) {
    json.writeStartObject();
    text("title", act.title());
    text("language", act.language());
    text("grammar", act.grammar());
    text("date", act.date());
    text("status", act.status().code());
    children(act.nodes());
    json.writeEndObject();
  }

  private void children(List<Node> nodes) {
    json.writeArrayPropertyStart("children");
    nodes.forEach(this::node);
    json.writeEndArray();
  }

  private void node(Node node) {
    json.writeStartObject();
    text("kind", node.kind().code());
    text("label", node.label());
    text("heading", node.heading());
    text("status", node.status().code());
    if (node.page() > 0) {
      json.writeNumberProperty("page", node.page());
    } else {
      json.writeNullProperty("page");
    }
    text("text", node.text());
    text("closing", node.closing());
    json.writeNumberProperty("start", node.start());
    json.writeNumberProperty("end", node.end());
    children(node.children());
    json.writeEndObject();
  }

  private void warning(Warning warning) {
    json.writeStartObject();
    text("code", warning.code());
    text("place", warning.place());
    text("message", texts.warning(warning));
    json.writeEndObject();
  }

  private void text(String name, String value) {
    json.writeStringProperty(name, SafeText.clean(value));
  }
}
