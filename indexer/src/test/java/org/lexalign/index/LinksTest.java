package org.lexalign.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexalign.index.CorpusIndexer.Options;
import org.lexalign.index.CorpusIndexer.Progress;
import org.lexalign.model.TaggedProvision;

class LinksTest {
  @TempDir Path temporary;
  private final LineReader reader = new LineReader("1");
  private Path corpus;

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = Files.createDirectory(temporary.resolve("corpus"));
    Files.writeString(
        corpus.resolve("code.txt"),
        """
        # Penal Code of Arcadia [en]
        5: A rule.
        189: A rule, see 5.2.
        190: See below, see 190.
        """);
    Files.writeString(
        corpus.resolve("decimals.txt"), "# Code [en]\n5: A rule, see 5.2.\n5.1: A rule.\n");
    Files.writeString(corpus.resolve("one.txt"), "# Minors Act of One [en]\n7: One.\n");
    Files.writeString(corpus.resolve("two.txt"), "# Minors Act of Two [en]\n7: Two.\n");
    Files.writeString(corpus.resolve("three.txt"), "# Minors Act of Three [en]\n7: Three.\n");
  }

  private List<String> targets(String reference) throws IOException {
    Files.writeString(
        corpus.resolve("from.txt"), "# Another Law [en]\n1: A rule, see " + reference + ".\n");
    Path folder = temporary.resolve("index");
    new CorpusIndexer(reader).refresh(corpus, folder, Options.standard(), Progress.SILENT);
    try (CorpusIndex index = CorpusIndex.open(folder, reader)) {
      TaggedProvision from = index.provision("from.txt#0/1").orElseThrow();
      List<String> targets =
          index
              .targets(from.provision(), from.references().getFirst())
              .mapToObj(ordinal -> index.load(ordinal).provision().id())
              .toList();
      for (String target : targets) {
        assertThat(index.referencedBy(index.ordinal(target).orElseThrow()))
            .contains(index.ordinal("from.txt#0/1").orElseThrow());
      }
      return targets;
    }
  }

  @Test
  void anActIsMeantByTheEndOfItsTitleOrAnyPartOfIt() throws IOException {
    assertThat(targets("189 of Penal Code of Arcadia")).containsExactly("code.txt#0/189");
    assertThat(targets("189 of Code of Arcadia")).containsExactly("code.txt#0/189");
    assertThat(targets("189 of Penal Code")).containsExactly("code.txt#0/189");
    assertThat(targets("189 of The Penal Code")).containsExactly("code.txt#0/189");
  }

  @Test
  void oneWordIsANameOnlyWhereItIsTheWholeTitle() throws IOException {
    assertThat(targets("5 of Code")).containsExactly("decimals.txt#0/5");
    assertThat(targets("5 of Arcadia")).isEmpty();
  }

  @Test
  void aNameThatFitsManyTitlesMeansNone() throws IOException {
    assertThat(targets("7 of Minors Act")).isEmpty();
    assertThat(targets("7 of Minors Act of Two")).containsExactly("two.txt#0/7");
  }

  @Test
  void aDecimalIsAParagraphWhereArticlesHaveNone() throws IOException {
    assertThat(targets("189.3 of Penal Code")).containsExactly("code.txt#0/189");
    assertThat(targets("5.2 of Code")).isEmpty();
    assertThat(targets("5.1 of Code")).containsExactly("decimals.txt#0/5.1");
  }

  @Test
  void aRangeOfParagraphsStaysInTheArticle() throws IOException {
    assertThat(targets("189(1)-(4) of Penal Code")).containsExactly("code.txt#0/189");
  }
}
