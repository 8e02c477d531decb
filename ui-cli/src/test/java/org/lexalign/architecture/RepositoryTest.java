package org.lexalign.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rules that hold for every file of the repository. */
class RepositoryTest {
  /** Absolute paths of one machine; those of installed software are where they are everywhere. */
  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w.~-])/(?:work|root|home|Users|mnt)/[\\w.-]+");

  private static final Pattern REGISTRY_HOST =
      Pattern.compile(
          "\\b(?:repo\\d?\\.maven|central\\.sonatype|registry\\.npm|pypi\\.(?:org|python)"
              + "|files\\.pythonhosted|proxy\\.golang|deb\\.debian|artifactory\\.|nexus\\.)",
          Pattern.CASE_INSENSITIVE);

  @Test
  void everyPackageIsIntroduced() {
    var packages =
        Repository.sources().stream()
            .filter(file -> Repository.name(file).contains("src/main/java"))
            .map(Path::getParent)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(packages)
        .filteredOn(folder -> !Files.exists(folder.resolve("package-info.java")))
        .extracting(Repository::name)
        .as("packages without package-info.java")
        .isEmpty();
  }

  @Test
  void noFileNamesAPackageRegistry() {
    assertThat(occurrences(REGISTRY_HOST)).isEmpty();
  }

  @Test
  void noFileNamesAPathOfOneMachine() {
    assertThat(occurrences(MACHINE_PATH)).isEmpty();
  }

  @Test
  void noPomAddsARepository() {
    assertThat(Repository.files())
        .filteredOn(file -> file.toString().endsWith("pom.xml"))
        .filteredOn(
            file -> Repository.text(file).orElse("").matches("(?s).*<(plugin)?[rR]epositor.*"))
        .isEmpty();
  }

  private static List<String> occurrences(Pattern pattern) {
    return Repository.files().stream()
        .filter(file -> !file.endsWith("RepositoryTest.java"))
        .flatMap(file ->
            Repository.text(file).stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map(found -> Repository.name(file) + ": " + found.group()))
        .toList();
  }
}
