package org.lexalign.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.util.BytesRef;

/** Reads what {@link BlobWriter} wrote, in the same order. */
final class BlobReader {
  private final byte[] bytes;
  private int at;

  BlobReader(BytesRef blob) {
    bytes = blob.bytes;
    at = blob.offset;
  }

  int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value - 1;
      }
    }
  }

  String string() {
    int count = number();
    String value = new String(bytes, at, count, StandardCharsets.UTF_8);
    at += count;
    return value;
  }

  <T> List<T> list(Function<BlobReader, T> each) {
    int count = number();
    if (count == 0) {
      return List.of();
    }
    List<T> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(each.apply(this));
    }
    return Collections.unmodifiableList(values);
  }

  List<String> strings() {
    return list(BlobReader::string);
  }
}
