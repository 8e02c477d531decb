package org.lexalign.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexalign.index.CorpusIndex;
import org.lexalign.index.CorpusIndexer;
import org.lexalign.index.Filter;
import org.lexalign.index.SearchResult;
import org.lexalign.index.WordAnalysis;
import org.lexalign.language.LanguagePacks;

class StatuteReaderTest {
  private static final String ACT =
      """
      # Penal Code of Arcadia

      ## 1. Interpretation

      In this Act, a child means a person under the age of eighteen years, and the court
      of the province is the court of the place where the person is found.

      ## 2. Possession

      Every person who is in possession of the material is guilty of an offence and is liable to
      imprisonment for a term of not more than five years.
      """;

  @TempDir Path temporary;

  @Test
  void aFolderBecomesAnIndexThatFindsByWordsOfTheLanguage() throws IOException {
    Path corpus = Files.createDirectory(temporary.resolve("corpus"));
    Files.writeString(corpus.resolve("code.md"), ACT);
    Path folder = temporary.resolve("index");
    StatuteReader reader = new StatuteReader(LanguagePacks.bundled(), "en");
    new CorpusIndexer(reader)
        .refresh(corpus, folder, CorpusIndexer.Options.standard(), CorpusIndexer.Progress.SILENT);
    try (CorpusIndex index = CorpusIndex.open(folder, reader)) {
      SearchResult found = index.search("possessions", "en", Filter.inForce(), 5);
      assertThat(found.matches()).hasSize(1);
      assertThat(found.matches().getFirst().provision().label()).isEqualTo("2");
    }
  }

  @Test
  void aFolderThatIsNotThereIsAnError() {
    StatuteReader reader = new StatuteReader(LanguagePacks.bundled(), "");
    assertThatThrownBy(() -> reader.list(temporary.resolve("nowhere")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aTextWithoutAPackHasWordsAllTheSame() {
    StatuteReader reader = new StatuteReader(LanguagePacks.bundled(), "");
    WordAnalysis.Words words = reader.words("Vyhláška č. 12", "cs");
    List<String> terms =
        IntStream.range(0, words.size()).mapToObj(i -> words.term(i).toString()).toList();
    assertThat(terms).containsExactly("vyhláška", "č", "12");
    assertThat(words.start(2)).isEqualTo(12);
  }
}
