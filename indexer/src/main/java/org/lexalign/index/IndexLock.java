package org.lexalign.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Holds the index for one writer, and leaves a note of who holds it. The lock itself is the
 * operating system's and goes with the process; the note is only read while the lock is held.
 */
final class IndexLock implements AutoCloseable {
  private static final String NOTE = "writer.pid";

  private final Lock lock;
  private final Path note;

  private IndexLock(Lock lock, Path note) {
    this.lock = lock;
    this.note = note;
  }

  static IndexLock obtain(Directory directory, Path folder) throws IOException {
    Path note = folder.resolve(NOTE);
    try {
      Lock lock = directory.obtainLock("lexalign.lock");
      Files.writeString(note, Long.toString(ProcessHandle.current().pid()));
      return new IndexLock(lock, note);
    } catch (LockObtainFailedException held) {
      throw new IndexException(
          IndexException.Kind.LOCKED, held, folder.toString(), "process " + holder(note));
    }
  }

  private static String holder(Path note) {
    try {
      return Files.readString(note).strip();
    } catch (IOException unknown) {
      return "?";
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(note);
    lock.close();
  }
}
