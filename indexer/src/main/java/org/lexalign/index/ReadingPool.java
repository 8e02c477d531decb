package org.lexalign.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import org.lexalign.model.DocumentReading;
import org.lexalign.model.Warning;

/**
 * Reads sources on several threads and hands them over in their order. Sources go in batches, the
 * next batch being read while one is written; within a batch the largest is begun first, so that no
 * core waits for it at the end. Batches are bounded by bytes, and so is memory.
 */
final class ReadingPool implements AutoCloseable {
  private static final long SMALLEST_BATCH = 2L << 20;
  private static final long LARGEST_BATCH = 64L << 20;
  private static final int HEAP_SHARE = 96;

  /** Small files may hold much, when compressed: no batch has more of them than this. */
  private static final int MOST_IN_BATCH = 64;

  private final CorpusReader reader;
  private final ForkJoinPool pool;
  private final long batchBytes =
      Math.clamp(Runtime.getRuntime().maxMemory() / HEAP_SHARE, SMALLEST_BATCH, LARGEST_BATCH);

  ReadingPool(CorpusReader reader, int threads) {
    this.reader = reader;
    this.pool = new ForkJoinPool(threads);
  }

  /** A document ready to be written. */
  record Prepared(IndexedDocument document, List<PreparedProvision> provisions) {}

  /** Takes what one source gave. */
  @FunctionalInterface
  interface Sink {
    void take(CorpusReader.Source source, Prepared document) throws IOException;
  }

  /**
   * Hashes the files behind all sources, each once. One that cannot be read has a state of its own,
   * until it can.
   */
  SourceStates states(List<CorpusReader.Source> sources) {
    String version = Fields.FORMAT + ' ' + reader.version() + ' ';
    List<Path> paths = sources.stream().map(CorpusReader.Source::path).distinct().toList();
    List<String> hashes =
        pool.submit(() -> paths.parallelStream().map(ReadingPool::hash).toList()).join();
    Map<Path, String> byPath = new HashMap<>();
    for (int i = 0; i < hashes.size(); i++) {
      byPath.put(paths.get(i), version + hashes.get(i));
    }
    Map<String, String> byFile = new TreeMap<>();
    sources.forEach(source -> byFile.put(source.file(), byPath.get(source.path())));
    return new SourceStates(sources, byFile);
  }

  void readInOrder(List<CorpusReader.Source> sources, Sink sink) throws IOException {
    Deque<Batch> ahead = new ArrayDeque<>();
    int next = 0;
    while (next < sources.size() || !ahead.isEmpty()) {
      while (ahead.size() < 2 && next < sources.size()) {
        Batch batch = begin(sources, next);
        next += batch.sources().size();
        ahead.add(batch);
      }
      Batch batch = ahead.remove();
      for (CorpusReader.Source source : batch.sources()) {
        sink.take(source, result(batch.readings().remove(source), source));
      }
    }
  }

  private record Batch(
      List<CorpusReader.Source> sources, Map<CorpusReader.Source, Future<Prepared>> readings) {}

  private Batch begin(List<CorpusReader.Source> sources, int from) {
    List<CorpusReader.Source> batch = new ArrayList<>();
    Map<CorpusReader.Source, Long> sizes = new HashMap<>();
    long bytes = 0;
    for (int i = from;
        i < sources.size() && batch.size() < MOST_IN_BATCH && bytes < batchBytes;
        i++) {
      long size = sizeOf(sources.get(i).path());
      sizes.put(sources.get(i), size);
      batch.add(sources.get(i));
      bytes += size;
    }
    Map<CorpusReader.Source, Future<Prepared>> readings = new HashMap<>();
    batch.stream()
        .sorted(Comparator.comparing(sizes::get).reversed())
        .forEach(source -> readings.put(source, pool.submit(() -> prepareSafely(source))));
    return new Batch(batch, readings);
  }

  /** A defect that one source brings to light must not cost the others. */
  private Prepared prepareSafely(CorpusReader.Source source) {
    try {
      return prepare(source);
    } catch (RuntimeException | StackOverflowError defect) {
      Warning reason = Warning.of("unreadable.internal", String.valueOf(defect));
      DocumentReading reading =
          new DocumentReading(
              source.file(),
              hash(source.path()),
              "",
              "",
              new DocumentReading.NotAnalysable(reason),
              List.of());
      return new Prepared(
          DocumentBlob.summary(new CorpusReader.Document(reading, List.of())), List.of());
    }
  }

  private Prepared prepare(CorpusReader.Source source) {
    CorpusReader.Document document = reader.read(source);
    return new Prepared(
        DocumentBlob.summary(document),
        document.provisions().parallelStream()
            .map(reader::analyse)
            .map(analysed -> PreparedProvision.of(analysed, reader))
            .toList());
  }

  private static Prepared result(Future<Prepared> reading, CorpusReader.Source source)
      throws IOException {
    try {
      return reading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while reading " + source.file(), e);
    } catch (ExecutionException | CancellationException e) {
      throw new IllegalStateException("reading " + source.file() + " failed: " + e.getCause(), e);
    }
  }

  private static long sizeOf(Path path) {
    try {
      return Files.size(path);
    } catch (IOException unreadable) {
      return 0;
    }
  }

  private static String hash(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        digest.update(buffer, 0, count);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException unreadable) {
      return "unreadable";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
