package org.lexalign.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexalign.index.CorpusIndexer.Options;
import org.lexalign.index.CorpusIndexer.Outcome;
import org.lexalign.index.CorpusIndexer.Progress;
import org.lexalign.model.DocumentReading;

class CorpusIndexerTest {
  @TempDir Path temporary;
  private Path corpus;
  private Path index;
  private final LineReader reader = new LineReader("1");

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = Files.createDirectory(temporary.resolve("corpus"));
    index = temporary.resolve("index");
    write("a.txt", "# First Act [en]\n1: No one may sell it.\n2: To possess it is wrong.\n");
    write("b.txt", "# Second Act [en]\n1: A child.\n");
    write("c.txt", "# Third Act [en]\n1: Whoever possess a child.\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(corpus.resolve(file), text);
  }

  private Outcome refresh() throws IndexException {
    return refresh(reader, Progress.SILENT);
  }

  private Outcome refresh(LineReader by, Progress progress) throws IndexException {
    by.read.clear();
    return new CorpusIndexer(by).refresh(corpus, index, new Options(2, Set.of()), progress);
  }

  private List<String> holding(String concept) throws IOException {
    try (CorpusIndex open = CorpusIndex.open(index, reader)) {
      return open.candidates(ConceptQuery.has(concept))
          .mapToObj(ordinal -> open.load(ordinal).provision().id())
          .toList();
    }
  }

  @Test
  void buildsAndFinds() throws IOException {
    assertThat(refresh()).isEqualTo(new Outcome(3, 0, 0));
    assertThat(holding("POSSESS")).containsExactly("a.txt#0/2", "c.txt#0/1");
  }

  @Test
  void readsOnlyWhatChanged() throws IOException {
    refresh();
    assertThat(refresh()).isEqualTo(new Outcome(0, 3, 0));
    assertThat(reader.read).isEmpty();

    write("a.txt", "# First Act [en]\n1: To possess.\n1A: To possess again.\n");
    Files.delete(corpus.resolve("b.txt"));
    write("d.txt", "# Fourth Act [en]\n9: To possess.\n");
    assertThat(refresh()).isEqualTo(new Outcome(2, 1, 1));
    assertThat(reader.read).containsExactly("a.txt", "d.txt");
    assertThat(holding("POSSESS"))
        .containsExactly("a.txt#0/1", "a.txt#0/1A", "c.txt#0/1", "d.txt#0/9");
    assertThat(holding("CHILD")).containsExactly("c.txt#0/1");
  }

  @Test
  void anotherVersionOfTheReaderReadsAllAgain() throws IOException {
    refresh();
    assertThat(refresh(new LineReader("2"), Progress.SILENT)).isEqualTo(new Outcome(3, 0, 0));
    assertThat(holding("POSSESS")).hasSize(2);
  }

  @Test
  void anInterruptedRunLeavesThePreviousIndex() throws IOException {
    refresh();
    write("a.txt", "# First Act [en]\n1: Nothing.\n");
    Files.delete(corpus.resolve("c.txt"));
    assertThatThrownBy(() ->
            refresh(
                reader,
                (done, total, file) -> {
                  throw new IllegalStateException("stop");
                }))
        .hasMessage("stop");
    assertThat(holding("POSSESS")).containsExactly("a.txt#0/2", "c.txt#0/1");
    assertThat(refresh()).isEqualTo(new Outcome(1, 1, 1));
    assertThat(holding("POSSESS")).isEmpty();
  }

  @Test
  void aDefectInOneFileDoesNotCostTheOthers() throws IOException {
    write("b.txt", "defect");
    write("e.txt", "");
    refresh();
    assertThat(holding("POSSESS")).hasSize(2);
    try (CorpusIndex open = CorpusIndex.open(index, reader)) {
      assertThat(open.documents()).hasSize(4);
      assertThat(open.documents().get(1).notAnalysable().orElseThrow().code())
          .isEqualTo("unreadable.internal");
      assertThat(open.documents().get(3).notAnalysable().orElseThrow().code())
          .isEqualTo("unreadable.empty");
    }
  }

  @Test
  void tellsWhoHoldsTheIndex() throws IOException {
    Files.createDirectories(index);
    try (FSDirectory directory = FSDirectory.open(index);
        IndexLock held = IndexLock.obtain(directory, index)) {
      assertThat(held).isNotNull();
      assertThatThrownBy(this::refresh)
          .isInstanceOf(IndexException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }
    assertThat(refresh().read()).isEqualTo(3);
  }

  @Test
  void aFileInTheWayIsAClearError() throws IOException {
    Files.writeString(index, "not a folder");
    assertThatThrownBy(this::refresh)
        .isInstanceOfSatisfying(
            IndexException.class,
            e -> assertThat(e.problem().code()).isEqualTo("index.unwritable"));
  }

  @Test
  void aDamagedIndexIsToldAndBuiltAnew() throws IOException {
    refresh();
    try (var files = Files.list(index)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("segments")).toList()) {
        Files.writeString(file, "rubbish");
      }
    }
    assertThatThrownBy(() -> CorpusIndex.open(index, reader).close())
        .isInstanceOfSatisfying(
            IndexException.class, e -> assertThat(e.kind()).isEqualTo(IndexException.Kind.DAMAGED));
    assertThat(refresh()).isEqualTo(new Outcome(3, 0, 0));
    assertThat(holding("POSSESS")).hasSize(2);
  }

  @Test
  void noIndexIsAClearError() {
    assertThatThrownBy(() -> CorpusIndex.open(index, reader).close())
        .isInstanceOfSatisfying(
            IndexException.class, e -> assertThat(e.problem().code()).isEqualTo("index.missing"));
  }

  @Test
  void anUnknownFolderIsAClearError() {
    corpus = temporary.resolve("nowhere");
    assertThatThrownBy(this::refresh)
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("nowhere")
        .hasMessageContaining("not found");
  }

  @Test
  void doesNotReadItsOwnIndexOrWhatIsExcluded() throws IOException {
    index = corpus.resolve("index");
    Path report = Files.createDirectory(corpus.resolve("report"));
    Files.writeString(report.resolve("report.html"), "# Report [en]\n1: To possess.\n");
    CorpusIndexer indexer = new CorpusIndexer(reader);
    Options options = new Options(1, Set.of(report));
    indexer.refresh(corpus, index, options, Progress.SILENT);
    assertThat(indexer.refresh(corpus, index, options, Progress.SILENT))
        .isEqualTo(new Outcome(0, 3, 0));
  }

  @Test
  void keepsWhatTheReportNeedsOfADocument() throws IOException {
    refresh();
    try (CorpusIndex open = CorpusIndex.open(index, reader)) {
      IndexedDocument document = open.documents().getFirst();
      DocumentReading read =
          reader.read(new LineReader.TextFile("a.txt", corpus.resolve("a.txt"))).reading();
      assertThat(document.file()).isEqualTo("a.txt");
      assertThat(document.provisions()).isEqualTo(2);
      assertThat(document.acts().getFirst().title()).isEqualTo("First Act");
      assertThat(document.acts().getFirst().inForce()).isEqualTo(2);
      assertThat(document.warnings()).isEqualTo(read.warnings());
    }
  }
}
