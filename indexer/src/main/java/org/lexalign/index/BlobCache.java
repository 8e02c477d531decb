package org.lexalign.index;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lexalign.model.TaggedProvision;

/** Provisions lately loaded, bounded by the bytes that they take in the index. */
final class BlobCache {
  private static final long SMALLEST = 1L << 20;
  private static final int HEAP_SHARE = 96;

  private final long limit = Math.max(SMALLEST, Runtime.getRuntime().maxMemory() / HEAP_SHARE);
  private final Map<Integer, Entry> entries = new LinkedHashMap<>(256, 0.75f, true);
  private long bytes;

  private record Entry(TaggedProvision provision, int bytes) {}

  synchronized Optional<TaggedProvision> get(int ordinal) {
    return Optional.ofNullable(entries.get(ordinal)).map(Entry::provision);
  }

  synchronized void put(int ordinal, TaggedProvision provision, int size) {
    Entry previous = entries.put(ordinal, new Entry(provision, size));
    bytes += size - (previous == null ? 0 : previous.bytes());
    Iterator<Entry> oldest = entries.values().iterator();
    while (bytes > limit && entries.size() > 1) {
      bytes -= oldest.next().bytes();
      oldest.remove();
    }
  }
}
