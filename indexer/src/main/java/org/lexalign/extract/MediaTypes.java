package org.lexalign.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells what a file is: by its first bytes where they say, by its name for kinds of text. */
final class MediaTypes {
  static final String PDF = "application/pdf";
  static final String ZIP = "application/zip";
  static final String TAR = "application/x-tar";
  static final String GZIP = "application/gzip";
  static final String RTF = "application/rtf";
  static final String OLE = "application/x-tika-msoffice";
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String ODT = "application/vnd.oasis.opendocument.text";
  static final String EPUB = "application/epub+zip";
  static final String HTML = "text/html";
  static final String XML = "application/xml";
  static final String MARKDOWN = "text/markdown";
  static final String TEXT = "text/plain";
  static final String IMAGE = "image";
  static final String BINARY = "application/octet-stream";

  private static final int HEAD = 2048;

  private MediaTypes() {}

  /** The media type of a file of this name and these bytes; {@link #BINARY} if it is no text. */
  static String of(String name, byte[] bytes) {
    String magic = byMagic(bytes);
    if (!magic.isEmpty()) {
      return magic;
    }
    String extension = extension(name);
    if (!looksLikeText(bytes)) {
      return BINARY;
    }
    String byMarkup = byMarkup(bytes, extension);
    if (!byMarkup.isEmpty()) {
      return byMarkup;
    }
    return switch (extension) {
      case "md", "markdown", "mkd" -> MARKDOWN;
      default -> TEXT;
    };
  }

  private static String byMagic(byte[] b) {
    if (starts(b, "PK\003\004") || starts(b, "PK\005\006")) {
      return ZIP;
    }
    if (starts(b, "\037\213")) {
      return GZIP;
    }
    if (starts(b, "{\\rtf")) {
      return RTF;
    }
    if (starts(b, "\320\317\021\340\241\261\032\341")) {
      return OLE;
    }
    if (starts(b, "\377\330\377")
        || starts(b, "\211PNG\r\n")
        || starts(b, "GIF8")
        || starts(b, "II*\0")
        || starts(b, "MM\0*")) {
      return IMAGE;
    }
    if (b.length > 262 && new String(b, 257, 5, StandardCharsets.ISO_8859_1).equals("ustar")) {
      return TAR;
    }
    return head(b, 1024).contains("%PDF-") ? PDF : "";
  }

  /** Wrongly named files: a page saved as {@code .txt}, a schema's file saved as {@code .html}. */
  private static String byMarkup(byte[] bytes, String extension) {
    String head = head(bytes, HEAD).replace("\0", "").toLowerCase(Locale.ROOT);
    String start = head.replaceFirst("^(?:ï»¿|ÿþ|þÿ)", "").stripLeading();
    boolean page = head.contains("<html") || start.startsWith("<!doctype html");
    if (start.startsWith("<?xml")) {
      return page ? HTML : XML;
    }
    if (page && start.startsWith("<")) {
      return HTML;
    }
    return switch (extension) {
      case "html", "htm", "xhtml", "xht" -> HTML;
      case "xml", "akn" -> start.startsWith("<") ? XML : TEXT;
      default -> "";
    };
  }

  /** Control characters hardly occur in text; zero bytes only in UTF-16 and UTF-32, on one side. */
  private static boolean looksLikeText(byte[] b) {
    int span = Math.min(b.length, 16_384);
    int control = 0;
    int[] zero = new int[2];
    for (int i = 0; i < span; i++) {
      if (b[i] == 0) {
        zero[i % 2]++;
      } else if (b[i] >= 0 && b[i] < ' ' && !(b[i] >= '\t' && b[i] <= '\r') && b[i] != 0x1B) {
        control++;
      }
    }
    boolean wide =
        Math.min(zero[0], zero[1]) <= Math.max(zero[0], zero[1]) / 20
            && (Math.max(zero[0], zero[1]) >= span / 50
                || starts(b, "\377\376")
                || starts(b, "\376\377"));
    boolean noZeros = zero[0] + zero[1] <= span / 1000;
    return (noZeros || wide) && control <= span / 50;
  }

  static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 || name.indexOf('/', dot) >= 0
        ? ""
        : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean starts(byte[] bytes, String magic) {
    if (bytes.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String head(byte[] bytes, int span) {
    return new String(bytes, 0, Math.min(bytes.length, span), StandardCharsets.ISO_8859_1);
  }
}
