package org.lexalign.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lexalign.report.TreatyLine;

class TreatyStatusTest {
  private static final Locale SPANISH = Locale.of("es");

  private final TreatyStatus status = TreatyStatus.bundled();

  private TreatyLine line(String country, String treaty) {
    return status.of(country).stream()
        .filter(line -> line.treaty().equals(treaty))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void coversEveryMemberOfTheUnitedNationsUnderFourTreaties() {
    assertThat(status.countries()).hasSizeGreaterThanOrEqualTo(193).contains("FR", "NO", "SS");
    for (String country : status.countries()) {
      assertThat(status.of(country))
          .as(country)
          .extracting(TreatyLine::treaty)
          .containsExactlyElementsOf(TreatyStatus.TREATIES);
    }
  }

  @Test
  void everyPositionNamesItsSource() {
    for (String country : status.countries()) {
      for (TreatyLine line : status.of(country)) {
        assertThat(line.source()).as(country + " " + line.treaty()).isNotEmpty();
        assertThat(line.grade()).as(country + " " + line.treaty()).matches("[A-D]");
      }
    }
  }

  @Test
  void datesAgreeWithThePosition() {
    for (String country : status.countries()) {
      for (TreatyLine line : status.of(country)) {
        String where = country + " " + line.treaty();
        if (!line.position().equals("party")) {
          assertThat(line.joined()).as(where).isEmpty();
        }
        if (line.position().equals("none")) {
          assertThat(line.signed()).as(where).isEmpty();
        }
      }
    }
  }

  @Test
  void tellsPartiesFromSignatoriesAndFromStatesThatDidNothing() {
    assertThat(line("CA", "OPSC"))
        .extracting(TreatyLine::position, TreatyLine::signed, TreatyLine::joined, TreatyLine::grade)
        .containsExactly("party", "2001-11-10", "2005-09-14", "A");
    assertThat(line("US", "CRC"))
        .extracting(TreatyLine::position, TreatyLine::signed, TreatyLine::joined)
        .containsExactly("signatory", "1995-02-16", "");
    assertThat(line("BB", "OPSC").position()).isEqualTo("none");
  }

  @Test
  void leavesUnknownWhatTheSourcesDoNotShow() {
    assertThat(line("IR", "UNTOC").position()).isEqualTo("unknown");
    assertThat(status.of("AQ"))
        .allSatisfy(line -> assertThat(line.position()).isEqualTo("unknown"))
        .allSatisfy(line -> assertThat(line.source()).isEmpty());
  }

  @Test
  void acceptsACodeInSmallLetters() {
    assertThat(status.of("es")).isEqualTo(status.of("ES"));
  }

  @Test
  void refusesACodeThatIsNoCountry() {
    assertThat(status.knows("ZZ")).isFalse();
    assertThatThrownBy(() -> status.of("ZZ"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'ZZ'")
        .hasMessageContaining("status file");
  }

  @Test
  void namesStatesAndNotesInTheLanguageAskedFor() {
    assertThat(status.name("DE", SPANISH)).contains("Alemania");
    assertThat(status.name("DE", Locale.ENGLISH)).contains("Germany");
    assertThat(status.name("DE", Locale.FRENCH)).as("falls back to English").contains("Germany");
    assertThat(status.name("ZZ", SPANISH)).isEmpty();
    assertThat(status.of("SE", SPANISH).get(1).note()).contains("reserva o declaración");
  }

  @Test
  void everyStateHasANameInBothReportLanguages() {
    for (String country : status.countries()) {
      assertThat(status.name(country, Locale.ENGLISH)).as(country).isPresent();
      assertThat(status.name(country, SPANISH)).as(country).isPresent();
    }
  }

  @Test
  void bundledFilesKeepToTheirSchema() {
    for (String code : StatusFile.bundledCodes()) {
      assertThat(StatusFile.checked(code, StatusFile.bundledText(code)).states())
          .containsOnlyKeys(code);
    }
  }

  @Test
  void missingFileIsNamed() {
    assertThatThrownBy(() -> status.withUserFile(Path.of("no-such-file.yaml")))
        .isInstanceOf(InvalidStatusFileException.class)
        .hasMessageContaining("no-such-file.yaml")
        .hasMessageContaining("cannot be read");
  }
}
