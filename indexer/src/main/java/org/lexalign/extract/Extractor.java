package org.lexalign.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lexalign.model.Block;
import org.lexalign.model.Extraction;
import org.lexalign.model.Extraction.Blocks;
import org.lexalign.model.Extraction.Content;
import org.lexalign.model.Extraction.Unreadable;
import org.lexalign.model.Warning;

/**
 * The door of the package: a folder to its files, a file to its text. Holds no state of a file, so
 * one extractor serves many threads.
 */
public final class Extractor {
  private final Limits limits;

  /** An extractor that holds the given limits. */
  public Extractor(Limits limits) {
    this.limits = limits;
  }

  /** An extractor with the standard limits. */
  public static Extractor standard() {
    return new Extractor(Limits.standard());
  }

  /**
   * The files below a folder, by name, members of archives in the place of their archive. Folders
   * and archives that cannot be opened are listed too, so that nothing is dropped unseen. A file
   * given instead of a folder is listed alone.
   */
  public Stream<SourceFile> list(Path folder) {
    return FolderLister.list(folder).stream().flatMap(file -> Archives.open(file, limits).stream());
  }

  /**
   * Hash of the file's bytes, lower-case hexadecimal, without reading what they mean.
   *
   * @throws IOException if the file cannot be read
   */
  public String sha256(SourceFile file) throws IOException {
    return hash(Archives.bytes(file, limits));
  }

  /** The text of a file, or why there is none; a bad file never makes this fail. */
  public Extraction extract(SourceFile file) {
    if (!file.problem().isEmpty()) {
      return unreadable(file, "", MediaTypes.BINARY, file.problem().get(0));
    }
    byte[] bytes;
    try {
      bytes = Archives.bytes(file, limits);
    } catch (LimitExceeded e) {
      return unreadable(file, "", MediaTypes.BINARY, Warning.of(e.code(), e.limit()));
    } catch (IOException e) {
      return unreadable(
          file, "", MediaTypes.BINARY, Warning.of("unreadable.io", Problems.message(e)));
    }
    String hash = hash(bytes);
    String type = MediaTypes.of(file.name(), bytes);
    try {
      if (isEmpty(bytes)) {
        return unreadable(file, hash, type, Warning.of("unreadable.empty"));
      }
      return read(file, hash, type, bytes);
    } catch (LimitExceeded e) {
      return unreadable(file, hash, type, Warning.of(e.code(), e.limit()));
    } catch (UnreadableFile e) {
      return unreadable(file, hash, type, e.reason());
    } catch (IOException | RuntimeException e) {
      return unreadable(
          file, hash, type, Warning.of("unreadable.corrupt", type, Problems.message(e)));
    } catch (StackOverflowError | OutOfMemoryError e) {
      return unreadable(
          file, hash, type, Warning.of("unreadable.too-large", Long.toString(bytes.length)));
    }
  }

  private Extraction read(SourceFile file, String hash, String type, byte[] bytes)
      throws IOException {
    BlockCollector out = new BlockCollector(limits);
    List<Warning> warnings = new ArrayList<>();
    Map<String, String> metadata = Map.of();
    int pages = 0;
    String inner = type.equals(MediaTypes.ZIP) ? ZipDocuments.type(bytes, limits) : type;
    if (type.equals(MediaTypes.XML)) {
      Content content = XmlReader.read(text(bytes, warnings), file.name(), out);
      return new Extraction(file.name(), hash, type, metadata, content, warnings);
    }
    switch (type) {
      case MediaTypes.MARKDOWN -> metadata = MarkdownReader.read(text(bytes, warnings), out);
      case MediaTypes.HTML -> metadata = HtmlReader.read(text(bytes, warnings), out);
      case MediaTypes.PDF -> pages = PdfReader.read(bytes, out, warnings);
      case MediaTypes.TEXT -> pages = PlainTextReader.read(text(bytes, warnings), out);
      case MediaTypes.ZIP -> metadata = ZipDocuments.read(inner, bytes, out, limits);
      case MediaTypes.RTF -> metadata = RtfReader.read(bytes, out);
      case MediaTypes.OLE -> metadata = TikaReader.word(bytes, out);
      case MediaTypes.IMAGE -> throw new UnreadableFile(Warning.of("unreadable.scanned", "1"));
      case MediaTypes.BINARY -> throw new UnreadableFile(Warning.of("unreadable.binary"));
      default -> throw new UnreadableFile(Warning.of("unreadable.unsupported", type));
    }
    List<Block> blocks = out.blocks();
    List<Warning> doubts = TextQuality.check(blocks, metadata.getOrDefault("language", ""));
    warnings.addAll(doubts);
    if (doubts.stream().anyMatch(w -> w.code().equals(TextQuality.LANGUAGE_DIFFERS))) {
      metadata = new HashMap<>(metadata);
      metadata.remove("language");
    }
    Content content =
        blocks.isEmpty()
            ? new Unreadable(Warning.of("unreadable.no-text"))
            : new Blocks(blocks, pages);
    return new Extraction(file.name(), hash, inner, metadata, content, warnings);
  }

  private static String text(byte[] bytes, List<Warning> warnings) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, true);
    warnings.addAll(decoded.warnings());
    return decoded.text();
  }

  private static Extraction unreadable(SourceFile file, String hash, String type, Warning reason) {
    return new Extraction(file.name(), hash, type, Map.of(), new Unreadable(reason), List.of());
  }

  private static boolean isEmpty(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    return true;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
