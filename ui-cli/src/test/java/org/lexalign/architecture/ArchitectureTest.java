package org.lexalign.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the arrows: what each package of the program may know of the others. */
class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.lexalign");

  private static final List<String> INDEXER =
      List.of("model", "extract", "structure", "language", "index", "reading");
  private static final List<String> MATCHER =
      List.of("catalogue", "criteria", "assess", "treaty", "report", "evaluate");
  private static final List<String> UI = List.of("messages", "render", "cli");

  /** Packages of the indexer and what each may know of the others; the reading joins them. */
  private static final Map<String, Set<String>> WITHIN_INDEXER =
      Map.of(
          "model", Set.of(),
          "extract", Set.of("model"),
          "structure", Set.of("model"),
          "language", Set.of("model"),
          "index", Set.of("model", "language"),
          "reading", Set.of("model", "extract", "structure", "language", "index"));

  /** Libraries that one package hides from the rest of the program. */
  private static final Map<String, Set<String>> HIDDEN =
      Map.of(
          "org.apache.tika..", Set.of("extract"),
          "org.apache.pdfbox..", Set.of("extract"),
          "opennlp..", Set.of("language"),
          "org.apache.lucene..", Set.of("language", "index"),
          "picocli..", Set.of("cli"),
          "org.apache.poi.xwpf..", Set.of("render"),
          "org.dhatim..", Set.of("render"));

  @Test
  void everyPackageBelongsToAModule() {
    Set<String> known = new TreeSet<>(Set.of("samples"));
    Stream.of(INDEXER, MATCHER, UI).forEach(known::addAll);
    Set<String> found =
        PROGRAM.stream()
            .map(type -> type.getPackageName().split("\\.")[2])
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(known).containsAll(found);
  }

  @Test
  void theIndexerKnowsNoRequirementAndNoScreen() {
    forbid(INDEXER, Stream.of(MATCHER, UI, List.of("samples")).flatMap(List::stream).toList());
  }

  @Test
  void theMatcherKnowsNoScreenAndNoSample() {
    forbid(MATCHER, Stream.of(UI, List.of("samples")).flatMap(List::stream).toList());
  }

  @Test
  void theMatcherSeesProvisionsNotFiles() {
    forbid(MATCHER, List.of("extract", "reading"));
  }

  @Test
  void theSamplesKnowNoCodeOfTheProgram() {
    forbid(List.of("samples"), Stream.of(INDEXER, MATCHER, UI).flatMap(List::stream).toList());
  }

  @Test
  void theScreensUseNoEngineDirectly() {
    noClasses()
        .that(resideInAnyPackage(packages(UI)))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.apache.lucene..", "org.apache.tika..", "opennlp.."))
        .check(PROGRAM);
  }

  @Test
  void packagesOfTheIndexerFollowTheFlow() {
    WITHIN_INDEXER.forEach((from, allowed) -> {
      Set<String> others = new LinkedHashSet<>(INDEXER);
      others.removeAll(allowed);
      others.remove(from);
      forbid(List.of(from), List.copyOf(others));
    });
  }

  @Test
  void librariesStayBehindTheirPackage() {
    HIDDEN.forEach((library, owners) ->
        noClasses()
            .that(
                resideInAPackage("org.lexalign..")
                    .and(not(resideInAnyPackage(packages(List.copyOf(owners))))))
            .should()
            .dependOnClassesThat(resideInAPackage(library))
            .allowEmptyShould(true)
            .check(PROGRAM));
  }

  @Test
  void noPackagesKnowEachOtherInACircle() {
    slices().matching("org.lexalign.(**)").should().beFreeOfCycles().check(PROGRAM);
  }

  private static void forbid(List<String> from, List<String> to) {
    noClasses()
        .that(resideInAnyPackage(packages(from)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(packages(to)))
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  private static String[] packages(List<String> names) {
    return names.stream().map(name -> "org.lexalign." + name + "..").toArray(String[]::new);
  }
}
