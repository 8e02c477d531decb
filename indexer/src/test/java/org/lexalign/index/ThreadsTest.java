package org.lexalign.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexalign.index.CorpusIndexer.Options;
import org.lexalign.index.CorpusIndexer.Progress;

/** The same answers from one thread and from many, and from a fresh and a refreshed index. */
class ThreadsTest {
  private static final String[] WORDS = {
    "whoever", "shall", "sell", "possess", "child", "prison", "court", "order", "may", "not"
  };
  private static final int FILES = 40;

  @TempDir Path temporary;
  private final LineReader reader = new LineReader("1");

  @Test
  void theNumberOfThreadsChangesNothing() throws IOException {
    Path corpus = corpus(7);
    assertThat(answers(corpus, "many", 8)).isEqualTo(answers(corpus, "one", 1));
  }

  @Test
  void aRefreshedIndexListsTheSameCandidatesInTheSameOrder() throws IOException {
    Path corpus = corpus(11);
    answers(corpus, "refreshed", 2);
    for (int i = 0; i < FILES; i += 3) {
      Files.writeString(corpus.resolve(name(i)), act(i, new Random(1000 + i)));
    }
    List<String> refreshed = answers(corpus, "refreshed", 4);
    assertThat(refreshed.getFirst()).isEqualTo(answers(corpus, "fresh", 2).getFirst());
  }

  @Test
  void manySegmentsAndTheirMergesChangeNothing() throws IOException {
    Path corpus = corpus(13);
    CorpusIndexer tiny = new CorpusIndexer(reader, 0.05, 3);
    List<String> merged = answers(tiny, corpus, "tiny", 3);
    assertThat(merged).isEqualTo(answers(corpus, "whole", 2));
    assertThat(segments("tiny")).isGreaterThan(segments("whole"));
    for (int i = 0; i < FILES; i += 4) {
      Files.writeString(corpus.resolve(name(i)), act(i, new Random(2000 + i)));
    }
    Files.delete(corpus.resolve(name(5)));
    assertThat(answers(tiny, corpus, "tiny", 3).getFirst())
        .isEqualTo(answers(corpus, "fresh", 2).getFirst());
  }

  private long segments(String name) throws IOException {
    try (Stream<Path> files = Files.list(temporary.resolve(name))) {
      return files.filter(file -> file.toString().endsWith(".si")).count();
    }
  }

  private List<String> answers(Path corpus, String name, int threads) throws IOException {
    return answers(new CorpusIndexer(reader), corpus, name, threads);
  }

  private List<String> answers(CorpusIndexer indexer, Path corpus, String name, int threads)
      throws IOException {
    Path folder = temporary.resolve(name);
    indexer.refresh(corpus, folder, new Options(threads, Set.of()), Progress.SILENT);
    List<String> answers = new ArrayList<>();
    try (CorpusIndex index = CorpusIndex.open(folder, reader)) {
      answers.add(
          index
              .candidates(ConceptQuery.and(ConceptQuery.has("CHILD"), ConceptQuery.has("SELL")))
              .mapToObj(index::load)
              .toList()
              .toString());
      answers.add(index.search("court may", "", Filter.inForce(), 25).toString());
      answers.add(index.searchConcepts(List.of("POSSESS"), Filter.any(), 25).toString());
      answers.add(index.documents().toString());
    }
    return answers;
  }

  private Path corpus(int seed) throws IOException {
    Path corpus = Files.createDirectory(temporary.resolve("corpus"));
    Random random = new Random(seed);
    for (int i = 0; i < FILES; i++) {
      Files.writeString(corpus.resolve(name(i)), act(i, random));
    }
    return corpus;
  }

  private static String name(int i) {
    return "act-" + i + ".txt";
  }

  private static String act(int number, Random random) {
    StringBuilder text = new StringBuilder("# Act " + number + " [en]\n");
    for (int label = 1; label <= 10 + random.nextInt(60); label++) {
      text.append(label).append(':');
      for (int i = 0; i < 4 + random.nextInt(12); i++) {
        text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
      }
      text.append(".\n");
    }
    return text.toString();
  }
}
