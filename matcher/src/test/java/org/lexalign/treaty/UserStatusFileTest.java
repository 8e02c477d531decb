package org.lexalign.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexalign.report.TreatyLine;

class UserStatusFileTest {
  private static final String SOURCES =
      """
      sources:
        ministry: {title: "Ministry of Foreign Affairs", as-of: "2026-03-01"}
      """;

  @TempDir Path folder;

  private TreatyStatus with(String yaml) throws IOException {
    return TreatyStatus.bundled()
        .withUserFile(Files.writeString(folder.resolve("status.yaml"), yaml));
  }

  @Test
  void overridesOnePositionAndLeavesTheOthers() throws IOException {
    var status =
        with(
            SOURCES
                + """
                states:
                  KE:
                    OPSC: {position: party, joined: "2026-02-03", sources: [ministry]}
                """);
    var lines = status.of("KE");
    assertThat(lines.get(1))
        .isEqualTo(
            new TreatyLine(
                "OPSC",
                "party",
                "",
                "2026-02-03",
                "2026-03-01",
                "Ministry of Foreign Affairs",
                "",
                ""));
    assertThat(lines.get(0)).isEqualTo(TreatyStatus.bundled().of("KE").get(0));
    assertThat(status.name("KE", Locale.ENGLISH)).contains("Kenya");
  }

  @Test
  void addsAStateOfItsOwn() throws IOException {
    var status =
        with(
            SOURCES
                + """
                states:
                  XA:
                    name: {en: Arvalia}
                    CRC: {position: signatory, signed: "1990", sources: [ministry]}
                """);
    assertThat(status.name("XA", Locale.ENGLISH)).contains("Arvalia");
    assertThat(status.of("XA"))
        .extracting(TreatyLine::position)
        .containsExactly("signatory", "unknown", "unknown", "unknown");
  }

  @Test
  void namesThePlaceOfEachMistake() {
    assertThatThrownBy(() ->
            with(
                SOURCES
                    + """
                    states:
                      KE:
                        OPSC: {position: member, sources: [ministry]}
                        CRC: {position: none, joined: "2001-02-03", sources: [ministry]}
                        TIP: {position: party, joined: "03/02/2001", sources: [ministry]}
                    """))
        .isInstanceOf(InvalidStatusFileException.class)
        .hasMessageContaining("status.yaml")
        .hasMessageContaining("/states/KE/OPSC/position")
        .hasMessageContaining("/states/KE/CRC/position")
        .hasMessageContaining("/states/KE/TIP/joined");
  }

  @Test
  void namesTheLineOfBrokenYaml() {
    assertThatThrownBy(() -> with("states:\n  KE: {OPSC: [\n"))
        .isInstanceOf(InvalidStatusFileException.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining("not valid YAML");
  }

  @Test
  void asksForTheDescriptionOfEverySource() {
    assertThatThrownBy(
            () -> with(SOURCES + "states: {KE: {OPSC: {position: unknown, sources: [gazette]}}}\n"))
        .isInstanceOf(InvalidStatusFileException.class)
        .hasMessageContaining("/states/KE/OPSC/sources")
        .hasMessageContaining("'gazette'");
  }

  @Test
  void refusesAnEmptyFile() {
    assertThatThrownBy(() -> with("")).isInstanceOf(InvalidStatusFileException.class);
  }
}
