package org.lexalign.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** Writes records into a growing array: numbers as variable-length integers, strings as UTF-8. */
final class BlobWriter {
  private byte[] bytes = new byte[512];
  private int length;

  /** Any number from -1 on; small ones take one byte. */
  BlobWriter number(int value) {
    int rest = value + 1;
    room(5);
    while ((rest & ~0x7F) != 0) {
      bytes[length++] = (byte) (rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
    return this;
  }

  BlobWriter string(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
    return this;
  }

  <T> BlobWriter list(List<T> values, BiConsumer<BlobWriter, T> each) {
    number(values.size());
    values.forEach(value -> each.accept(this, value));
    return this;
  }

  BlobWriter strings(List<String> values) {
    return list(values, BlobWriter::string);
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }
}
