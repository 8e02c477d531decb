package org.lexalign.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.SortedMap;
import org.lexalign.evaluate.Evaluation;
import org.lexalign.evaluate.Figures;
import org.lexalign.evaluate.Place;
import org.lexalign.evaluate.Row;
import org.lexalign.evaluate.Share;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An evaluation for programs. Shares are given as count, of and value; value is null if of is 0.
 */
final class EvaluationJson {
  private final JsonGenerator json;

  private EvaluationJson(JsonGenerator json) {
    this.json = json;
  }

  static void write(Evaluation evaluation, PrintWriter out) {
    try (JsonGenerator json =
        JsonMapper.shared()
            .writer()
            .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .createGenerator(out)) {
      new EvaluationJson(json).evaluation(evaluation);
    }
    out.println();
  }

  private void evaluation(Evaluation evaluation) {
    json.writeStartObject();
    number("meanKappa", evaluation.meanKappa());
    json.writeName("total");
    figures(evaluation.total());
    part("byCase", evaluation.byCase());
    part("byGroup", evaluation.byGroup());
    part("byLanguage", evaluation.byLanguage());
    part("byConfidence", evaluation.byConfidence());
    part("byElement", evaluation.byElement());
    json.writeArrayPropertyStart("differences");
    evaluation.differences().forEach(this::row);
    json.writeEndArray();
    json.writeArrayPropertyStart("unanswered");
    evaluation.unanswered().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void part(String name, SortedMap<String, Figures> figures) {
    json.writeObjectPropertyStart(name);
    figures.forEach((key, value) -> {
      json.writeName(key);
      figures(value);
    });
    json.writeEndObject();
  }

  private void figures(Figures figures) {
    json.writeStartObject();
    share("agreement", figures.agreement());
    number("kappa", figures.kappa().value());
    number("kappaLow", figures.kappa().interval().low());
    number("kappaHigh", figures.kappa().interval().high());
    share("certainAgreement", figures.certainAgreement());
    share("firstHit", figures.firstHit());
    share("thirdHit", figures.thirdHit());
    share("gapRecall", figures.gapRecall());
    share("gapPrecision", figures.gapPrecision());
    share("metWhereNothingIsFound", figures.worst());
    json.writeEndObject();
  }

  private void share(String name, Share share) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("count", share.count());
    json.writeNumberProperty("of", share.of());
    number("value", share.value());
    json.writeEndObject();
  }

  private void number(String name, double value) {
    if (Double.isNaN(value)) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, value);
    }
  }

  private void row(Row row) {
    json.writeStartObject();
    json.writeStringProperty("case", row.corpus());
    json.writeStringProperty("element", row.element());
    json.writeStringProperty("answer", row.answer().status().code());
    json.writeStringProperty("coding", row.coding().status().code());
    json.writeBooleanProperty("certain", row.coding().certain());
    json.writeNumberProperty("rank", row.rank());
    places("answerProvisions", row.answer().evidence());
    places("codingProvisions", row.coding().provisions());
    json.writeStringProperty("reason", row.coding().reason());
    json.writeEndObject();
  }

  private void places(String name, List<Place> places) {
    json.writeArrayPropertyStart(name);
    places.forEach(p -> json.writeString(p.file() + "#" + p.article()));
    json.writeEndArray();
  }
}
