package org.lexalign.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexalign.treaty.TreatyStatus;

/** The samples' treaty status files are files that a user could have written. */
class SampleTreatyStatusTest {
  @TempDir Path folder;

  static Stream<Sample> samples() {
    return Samples.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isAValidStatusFileThatNamesTheState(Sample sample) throws Exception {
    TreatyStatus status =
        TreatyStatus.bundled().withUserFile(Samples.copy(sample, folder).treatyStatus());
    assertThat(status.name(sample.country(), Locale.ENGLISH)).isPresent();
    assertThat(status.of(sample.country()))
        .allSatisfy(line -> assertThat(line.source()).isNotEmpty());
  }
}
