package org.lexalign.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Builds the index of a corpus, or brings it up to date: only sources whose bytes changed, or that
 * a newer program would read otherwise, are read again.
 *
 * <p>Sources are read on all cores and written in their own order, so that the index answers the
 * same whatever the number of threads. Nothing is visible before the commit at the end: a run that
 * is interrupted leaves the previous index as it was.
 */
public final class CorpusIndexer {
  private static final double SEGMENT_MB = 96;
  private static final int SEGMENTS_PER_MERGE = 24;
  private static final double HEAP_SHARE = 1.0 / 8;

  private final CorpusReader reader;
  private final double segmentMb;
  private final int segmentsPerMerge;

  /** An indexer that reads with the given reader. */
  public CorpusIndexer(CorpusReader reader) {
    this(
        reader,
        Math.min(SEGMENT_MB, Runtime.getRuntime().maxMemory() * HEAP_SHARE / (1 << 20)),
        SEGMENTS_PER_MERGE);
  }

  /** An indexer that writes segments of a given size, however small. */
  CorpusIndexer(CorpusReader reader, double segmentMb, int segmentsPerMerge) {
    this.reader = reader;
    this.segmentMb = segmentMb;
    this.segmentsPerMerge = segmentsPerMerge;
  }

  /**
   * How to go about it.
   *
   * @param threads number of reading threads, at least 1
   * @param excluded files and folders below the corpus that are no statutes, such as the report
   */
  public record Options(int threads, Set<Path> excluded) {
    public Options {
      excluded = Set.copyOf(excluded);
      if (threads < 1) {
        throw new IllegalArgumentException("at least one thread is needed, not " + threads);
      }
    }

    /** All cores, nothing excluded. */
    public static Options standard() {
      return new Options(Runtime.getRuntime().availableProcessors(), Set.of());
    }
  }

  /** Told after each source that was read; called from one thread at a time. */
  @FunctionalInterface
  public interface Progress {
    /** Tells nobody. */
    Progress SILENT = (done, total, file) -> {};

    /** {@code done} of {@code total} sources are in; {@code file} was the last one. */
    void read(int done, int total, String file);
  }

  /**
   * What a run did.
   *
   * @param read sources that were read
   * @param unchanged sources that were not read again
   * @param removed sources that are no longer there
   */
  public record Outcome(int read, int unchanged, int removed) {
    /** Whether the index differs from what it was. */
    public boolean changed() {
      return read + removed > 0;
    }
  }

  /**
   * Builds or refreshes an index.
   *
   * @param corpus folder of statutes
   * @param index folder of the index; made if absent
   * @throws IndexException if the corpus cannot be listed or the index not be written
   */
  public Outcome refresh(Path corpus, Path index, Options options, Progress progress)
      throws IndexException {
    try (ReadingPool pool = new ReadingPool(reader, options.threads())) {
      SourceStates wanted = pool.states(sources(corpus, index, options));
      Plan plan = Plan.of(wanted, known(index));
      if (plan.isEmpty()) {
        return plan.outcome();
      }
      return write(index, wanted, pool, progress);
    }
  }

  private List<CorpusReader.Source> sources(Path corpus, Path index, Options options)
      throws IndexException {
    List<Path> excluded = new ArrayList<>();
    excluded.add(index.toAbsolutePath().normalize());
    options.excluded().forEach(path -> excluded.add(path.toAbsolutePath().normalize()));
    try {
      return reader.list(corpus).stream()
          .filter(
              s -> excluded.stream().noneMatch(s.path().toAbsolutePath().normalize()::startsWith))
          .toList();
    } catch (IOException e) {
      throw new IndexException(
          IndexException.Kind.UNREADABLE, e, corpus.toString(), Failures.reason(e));
    }
  }

  /** What the index holds; nothing if there is none, or one of another layout or damaged. */
  private static Map<String, String> known(Path index) {
    if (!Files.isDirectory(index)) {
      return Map.of();
    }
    try (Directory directory = FSDirectory.open(index)) {
      return SourceStates.stored(directory);
    } catch (IOException | IllegalArgumentException unusable) {
      return Map.of();
    }
  }

  private Outcome write(Path index, SourceStates wanted, ReadingPool pool, Progress progress)
      throws IndexException {
    try {
      Files.createDirectories(index);
      try (Directory directory = FSDirectory.open(index);
          IndexLock lock = IndexLock.obtain(directory, index)) {
        // Read again under the lock: another run may just have ended.
        Map<String, String> known = known(index);
        Plan plan = Plan.of(wanted, known);
        IndexWriter writer = writer(directory, known.isEmpty());
        try {
          carryOut(plan, wanted, writer, pool, progress);
          writer.setLiveCommitData(Map.of(Fields.FORMAT_KEY, Fields.FORMAT).entrySet());
          writer.commit();
        } catch (Throwable failure) {
          writer.rollback();
          throw failure;
        }
        writer.close();
        return plan.outcome();
      }
    } catch (IOException e) {
      throw Failures.writing(index, e);
    }
  }

  private static void carryOut(
      Plan plan, SourceStates wanted, IndexWriter writer, ReadingPool pool, Progress progress)
      throws IOException {
    for (String gone : plan.gone()) {
      writer.deleteDocuments(new Term(Fields.SOURCE, gone));
    }
    EntryWriter entries = new EntryWriter(writer);
    int total = plan.toRead().size();
    int[] done = {0};
    pool.readInOrder(
        plan.toRead(),
        (source, document) -> {
          String key = wanted.keys().get(source.file());
          entries.add(source.file(), key, document.document(), document.provisions());
          progress.read(++done[0], total, source.file());
        });
  }

  private IndexWriter writer(Directory directory, boolean anew) throws IOException {
    try {
      return new IndexWriter(directory, config(anew));
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
      // Not even its list of segments can be read, so nothing is lost by giving it up.
      for (String file : directory.listAll()) {
        if (file.startsWith(IndexFileNames.SEGMENTS)) {
          directory.deleteFile(file);
        }
      }
      return new IndexWriter(directory, config(true));
    }
  }

  private IndexWriterConfig config(boolean anew) {
    // Adjacent segments only: documents keep their order. Few corpora are large enough to merge.
    LogByteSizeMergePolicy merges = new LogByteSizeMergePolicy();
    merges.setMergeFactor(segmentsPerMerge);
    merges.setNoCFSRatio(0);
    IndexWriterConfig config = new IndexWriterConfig();
    config.setOpenMode(
        anew ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    config.setRAMBufferSizeMB(segmentMb);
    config.setMergePolicy(merges);
    config.setUseCompoundFile(false);
    config.setCommitOnClose(false);
    return config;
  }

  /**
   * What is to be done.
   *
   * @param toRead new and changed sources in order
   * @param gone sources whose entries go: changed and removed ones
   */
  private record Plan(
      List<CorpusReader.Source> toRead, Set<String> gone, int unchanged, int removed) {

    static Plan of(SourceStates wanted, Map<String, String> known) {
      List<CorpusReader.Source> toRead =
          wanted.sources().stream()
              .filter(s -> !wanted.keys().get(s.file()).equals(known.get(s.file())))
              .toList();
      Set<String> gone = new TreeSet<>(known.keySet());
      gone.removeAll(wanted.keys().keySet());
      int removed = gone.size();
      toRead.stream().map(CorpusReader.Source::file).filter(known::containsKey).forEach(gone::add);
      return new Plan(toRead, gone, wanted.sources().size() - toRead.size(), removed);
    }

    boolean isEmpty() {
      return toRead.isEmpty() && gone.isEmpty();
    }

    Outcome outcome() {
      return new Outcome(toRead.size(), unchanged, removed);
    }
  }
}
