package org.lexalign.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lexalign.model.Hit;
import org.lexalign.model.Reference;

/** Runs the examples that every pack carries: lexicons, quantities, numbers. */
class PackExamplesTest {
  private final LanguagePacks packs = LanguagePacks.bundled();

  @TestFactory
  Stream<DynamicNode> everyPack() {
    return packs.languages().stream()
        .map(language -> DynamicContainer.dynamicContainer(language, tests(language)));
  }

  private List<DynamicNode> tests(String language) {
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(DynamicTest.dynamicTest("loads", () -> pack(language)));
    tests.add(DynamicTest.dynamicTest("quantities", () -> quantities(language)));
    tests.add(DynamicTest.dynamicTest("numbers", () -> numbers(language)));
    tests.add(DynamicTest.dynamicTest("references", () -> references(language)));
    for (String file : PackLoader.lexicons(language)) {
      tests.add(DynamicTest.dynamicTest(file, () -> lexicon(language, file)));
    }
    return tests;
  }

  private LanguagePack pack(String language) {
    return packs.get(language).orElseThrow();
  }

  private void lexicon(String language, String file) {
    List<String> failures = new ArrayList<>();
    LexiconFile lexicon = Yaml.read(file, LexiconFile.class);
    lexicon
        .concepts()
        .forEach((concept, entry) -> {
          for (String example : entry.examples()) {
            if (!concepts(language, example).contains(concept)) {
              failures.add(concept + " must be seen in: " + example);
            }
          }
          for (String counter : entry.counter()) {
            if (concepts(language, counter).contains(concept)) {
              failures.add(concept + " must not be seen in: " + counter);
            }
          }
        });
    assertThat(failures).as(file).isEmpty();
  }

  private void quantities(String language) {
    List<String> failures = new ArrayList<>();
    for (PackFile.Quantity rule : PackLoader.packFile(language).quantities()) {
      for (PackFile.Example example : rule.examples()) {
        List<Integer> values = values(language, example.text(), rule.concept());
        if (!values.contains(example.value())) {
          failures.add(
              rule.concept() + " " + example.value() + " not " + values + ": " + example.text());
        }
      }
      for (String counter : rule.counter()) {
        if (concepts(language, counter).contains(rule.concept())) {
          failures.add(rule.concept() + " must not be seen in: " + counter);
        }
      }
    }
    assertThat(failures).as(language + "/pack.yaml").isEmpty();
  }

  private void numbers(String language) {
    LanguagePack pack = pack(language);
    List<String> failures = new ArrayList<>();
    for (Map.Entry<String, Integer> example :
        PackLoader.numbersFile(language).examples().entrySet()) {
      Tokens tokens = pack.tokens(example.getKey());
      long read = pack.numbers().read(tokens, 0);
      if (read == NumberReader.NOTHING
          || NumberReader.value(read) != example.getValue()
          || NumberReader.length(read) != tokens.size()) {
        failures.add(
            example.getKey()
                + ": value "
                + NumberReader.value(read)
                + " in "
                + NumberReader.length(read)
                + " tokens");
      }
    }
    assertThat(failures).as(language + "/numbers.yaml").isEmpty();
  }

  private void references(String language) {
    List<String> failures = new ArrayList<>();
    for (PackFile.ReferenceExample example :
        PackLoader.packFile(language).references().examples()) {
      List<String> found =
          pack(language).references(example.text()).stream().map(PackExamplesTest::print).toList();
      if (!found.equals(example.found())) {
        failures.add(example.found() + " but " + found + ": " + example.text());
      }
    }
    assertThat(failures).as(language + "/pack.yaml").isEmpty();
  }

  private static String print(Reference reference) {
    String range = reference.labelTo().equals(reference.label()) ? "" : ".." + reference.labelTo();
    return reference.label() + range + (reference.act().isEmpty() ? "" : " @ " + reference.act());
  }

  private List<Integer> values(String language, String text, String concept) {
    return pack(language).hits(text).stream()
        .filter(hit -> hit.concept().equals(concept))
        .map(Hit::value)
        .toList();
  }

  private List<String> concepts(String language, String text) {
    return pack(language).hits(text).stream().map(Hit::concept).toList();
  }
}
