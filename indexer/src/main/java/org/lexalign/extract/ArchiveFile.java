package org.lexalign.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** One archive in memory: ZIP, TAR, compressed TAR, or a single compressed file. */
final class ArchiveFile {
  /** Name by which the one file in a compressed file is asked for. */
  private static final String ONLY_MEMBER = "";

  private static final long SMALL = 10_000_000;

  private final byte[] bytes;
  private final Limits limits;
  private final String type;

  ArchiveFile(byte[] packed, Limits limits) throws IOException {
    this.limits = limits;
    String packedType = MediaTypes.of("", packed);
    if (packedType.equals(MediaTypes.GZIP)) {
      byte[] unpacked = unpack(packed);
      boolean tar = MediaTypes.of("", unpacked).equals(MediaTypes.TAR);
      this.bytes = unpacked;
      this.type = tar ? MediaTypes.TAR : MediaTypes.GZIP;
    } else {
      this.bytes = packed;
      this.type = packedType;
    }
  }

  private byte[] unpack(byte[] packed) throws IOException {
    try (InputStream in =
        GzipCompressorInputStream.builder()
            .setInputStream(new ByteArrayInputStream(packed))
            .setDecompressConcatenated(true)
            .get()) {
      return Archives.readAll(in, budget(packed.length));
    }
  }

  /** What may come out of so many packed bytes. */
  private long budget(long packed) {
    return Math.min(limits.fileBytes(), Math.max(SMALL, packed * limits.expansion()));
  }

  /** Names of the files in it, sorted; empty if it is no archive. */
  List<String> members() throws IOException {
    List<String> names = new ArrayList<>();
    switch (type) {
      case MediaTypes.GZIP -> names.add(ONLY_MEMBER);
      case MediaTypes.ZIP -> {
        try (ZipFile zip = zip()) {
          zip.stream()
              .filter(e -> !e.isDirectory() && !isClutter(e.getName()))
              .forEach(e -> names.add(e.getName()));
        }
      }
      case MediaTypes.TAR -> {
        try (TarArchiveInputStream tar = tar()) {
          for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
            if (e.isFile() && !isClutter(e.getName())) {
              names.add(e.getName());
            }
          }
        }
      }
      default -> {}
    }
    names.sort(Comparator.naturalOrder());
    return names;
  }

  /** The bytes of one member. */
  byte[] member(String name) throws IOException {
    if (type.equals(MediaTypes.GZIP)) {
      return bytes;
    }
    if (type.equals(MediaTypes.ZIP)) {
      try (ZipFile zip = zip()) {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
          throw new IOException("no member " + name);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
          throw new IOException("the member is encrypted");
        }
        try (InputStream in = zip.getInputStream(entry)) {
          return Archives.readAll(in, budget(Math.max(0, entry.getCompressedSize())));
        }
      }
    }
    try (TarArchiveInputStream tar = tar()) {
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        if (e.getName().equals(name)) {
          return Archives.readAll(tar, limits.fileBytes());
        }
      }
    }
    throw new IOException("no member " + name);
  }

  private ZipFile zip() throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
  }

  private TarArchiveInputStream tar() {
    return new TarArchiveInputStream(new ByteArrayInputStream(bytes));
  }

  private static boolean isClutter(String name) {
    return name.contains("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db");
  }
}
