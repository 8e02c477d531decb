package org.lexalign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexalign.assess.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class CatalogueTextsTest {
  private static final CatalogueTexts ENGLISH = CatalogueTexts.of(Locale.ENGLISH);

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void follow_the_schema(String language) throws IOException {
    String schema = new String(open("texts.schema.json").readAllBytes(), StandardCharsets.UTF_8);
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(read(language)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void cover_exactly_the_elements_of_the_catalogue(String language) throws IOException {
    assertThat(CatalogueTexts.of(Locale.of(language)).elements())
        .containsExactlyInAnyOrderElementsOf(catalogue(false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void label_exactly_the_criteria_of_the_catalogue(String language) throws IOException {
    Set<String> labelled = new TreeSet<>();
    for (var element : read(language).path("criteria").properties()) {
      element.getValue().propertyNames().forEach(c -> labelled.add(element.getKey() + "." + c));
    }
    assertThat(labelled).containsExactlyElementsOf(catalogue(true));
  }

  @ParameterizedTest
  @CsvSource({"instruments", "groups", "statuses", "kinds"})
  void name_the_same_things_in_both_languages(String names) throws IOException {
    assertThat(read("es").path(names).propertyNames())
        .containsExactlyElementsOf(read("en").path(names).propertyNames());
  }

  @Test
  void give_as_many_authorities_in_both_languages() {
    CatalogueTexts spanish = CatalogueTexts.of(Locale.of("es"));
    for (String id : ENGLISH.elements()) {
      assertThat(spanish.element(id).orElseThrow().guidanceAuthority())
          .as(id)
          .hasSameSizeAs(ENGLISH.element(id).orElseThrow().guidanceAuthority());
    }
  }

  @Test
  void name_every_status_and_kind_of_the_program() {
    assertThat(Arrays.stream(Status.values()).map(s -> ENGLISH.status(s.code())))
        .noneMatch(name -> name.contains("_"));
    assertThat(ENGLISH.kind(ElementKind.GOOD_PRACTICE.code())).isEqualTo("Good practice");
  }

  @Test
  void fall_back_to_ids_for_an_element_of_the_users_own() {
    assertThat(ENGLISH.element("own-element")).isEmpty();
    assertThat(ENGLISH.criterion("own-element", "first")).isEqualTo("first");
    assertThat(ENGLISH.group("own-group")).isEqualTo("own-group");
  }

  @Test
  void name_the_languages_when_one_is_missing() {
    assertThatThrownBy(() -> CatalogueTexts.of(Locale.JAPANESE))
        .hasMessageContaining("'ja'")
        .hasMessageContaining("[en, es]");
  }

  private static Set<String> catalogue(boolean criteria) throws IOException {
    Set<String> ids = new TreeSet<>();
    for (var group : read("en").path("groups").propertyNames()) {
      JsonNode file = YAMLMapper.shared().readTree(open("elements/" + group + ".yaml"));
      for (JsonNode element : file.path("elements")) {
        String id = element.path("id").asString();
        if (criteria) {
          element.path("criteria").propertyNames().forEach(c -> ids.add(id + "." + c));
        } else {
          ids.add(id);
        }
      }
    }
    return ids;
  }

  private static JsonNode read(String language) throws IOException {
    return YAMLMapper.shared().readTree(open("texts/" + language + ".yaml"));
  }

  private static InputStream open(String resource) {
    return CatalogueTexts.class.getResourceAsStream(resource);
  }
}
