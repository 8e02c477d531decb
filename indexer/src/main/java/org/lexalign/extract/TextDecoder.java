package org.lexalign.extract;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.lexalign.model.Warning;

/**
 * Turns bytes into text. A byte-order mark and valid UTF-8 decide; otherwise the declared encoding
 * and what Tika's detector proposes are compared by how plausible the text reads.
 */
final class TextDecoder {
  private static final int SAMPLE = 120_000;
  private static final int DECLARATION_SPAN = 4096;
  private static final double DECLARED_BONUS = 0.05;
  private static final Pattern DECLARATION =
      Pattern.compile("(?i)(?:encoding|charset)\\s*=\\s*[\"']?\\s*([a-z0-9][a-z0-9._:-]*)");

  private TextDecoder() {}

  /**
   * Decoded text.
   *
   * @param text the text, without a byte-order mark
   * @param charset canonical name of the encoding used
   * @param warnings where the declaration was wrong or bytes could not be decoded
   */
  record Decoded(String text, String charset, List<Warning> warnings) {}

  /** Decodes; looks for an encoding declaration only where {@code declares} says there may be. */
  static Decoded decode(byte[] bytes, boolean declares) {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      return decodeAs(bytes, marked.get(), List.of());
    }
    Optional<Charset> wide = wideWithoutMark(bytes);
    if (wide.isPresent()) {
      return decodeAs(bytes, wide.get(), List.of());
    }
    Optional<Charset> declared = declares ? declared(bytes) : Optional.empty();
    Charset used = choose(bytes, declared);
    List<Warning> warnings = new ArrayList<>();
    if (declared.isPresent() && !sameFamily(declared.get(), used) && !isAscii(bytes)) {
      warnings.add(Warning.of("extract.encoding-differs", declared.get().name(), used.name()));
    }
    return decodeAs(bytes, used, warnings);
  }

  private static Charset choose(byte[] bytes, Optional<Charset> declared) {
    if (isAscii(bytes)) {
      return has(bytes, 0x1B) && declared.isPresent() ? declared.get() : escaped(bytes);
    }
    if (malformed(bytes, StandardCharsets.UTF_8) <= toleratedErrors(bytes)) {
      return StandardCharsets.UTF_8;
    }
    byte[] sample = sample(bytes);
    Map<Charset, Double> candidates = new LinkedHashMap<>();
    declared.ifPresent(c -> candidates.put(c, DECLARED_BONUS));
    for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
      charset(match.getName())
          .ifPresent(
              c -> candidates.merge(windows(c), match.getConfidence() / 1000.0, Double::sum));
    }
    candidates.putIfAbsent(Charset.forName("windows-1252"), 0.0);
    Charset best = StandardCharsets.UTF_8;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Charset, Double> candidate : candidates.entrySet()) {
      double score = Plausibility.of(new String(sample, candidate.getKey())) + candidate.getValue();
      if (score > bestScore) {
        bestScore = score;
        best = candidate.getKey();
      }
    }
    return best;
  }

  /** The Windows code page that holds all of the ISO one and is what such files really use. */
  private static Charset windows(Charset charset) {
    return switch (charset.name()) {
      case "ISO-8859-1" -> Charset.forName("windows-1252");
      case "ISO-8859-9" -> Charset.forName("windows-1254");
      case "GB2312", "GBK" -> Charset.forName("GB18030");
      case "Shift_JIS" -> Charset.forName("windows-31j");
      default -> charset;
    };
  }

  private static boolean sameFamily(Charset declared, Charset used) {
    return windows(declared).equals(windows(used));
  }

  private static Charset escaped(byte[] bytes) {
    if (!has(bytes, 0x1B)) {
      return StandardCharsets.UTF_8;
    }
    CharsetMatch match = new CharsetDetector().setText(sample(bytes)).detect();
    return match == null
        ? StandardCharsets.UTF_8
        : charset(match.getName()).orElse(StandardCharsets.UTF_8);
  }

  private static Optional<Charset> byteOrderMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (b.length >= 4 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE && b[2] == 0 && b[3] == 0) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  /** UTF-16 shows itself by zero bytes, which no other text has, nearly all on one side. */
  private static Optional<Charset> wideWithoutMark(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int span = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < span; i++) {
      if (bytes[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    int most = Math.max(even, odd);
    if (most == 0 || most < span / 50 || Math.min(even, odd) > most / 20) {
      return Optional.empty();
    }
    return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int span = Math.min(bytes.length, DECLARATION_SPAN);
    Matcher matcher = DECLARATION.matcher(new String(bytes, 0, span, StandardCharsets.ISO_8859_1));
    return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(byte[] bytes, int value) {
    for (byte b : bytes) {
      if (b == value) {
        return true;
      }
    }
    return false;
  }

  /**
   * A truncated character, or one bad byte in two thousand beyond ASCII, is damage, not another
   * encoding.
   */
  private static int toleratedErrors(byte[] bytes) {
    int high = 0;
    for (byte b : bytes) {
      if (b < 0) {
        high++;
      }
    }
    return high < 40 ? 0 : 1 + high / 2000;
  }

  private static int malformed(byte[] bytes, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    int errors = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      out.clear();
      if (result.isUnderflow()) {
        return errors;
      }
      if (result.isError()) {
        errors++;
        in.position(in.position() + result.length());
      }
    }
  }

  /** The lines that hold bytes beyond ASCII, which are the only ones that tell encodings apart. */
  private static byte[] sample(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(SAMPLE);
    int start = 0;
    boolean telling = false;
    for (int i = 0; i < bytes.length && out.size() < SAMPLE; i++) {
      telling |= bytes[i] < 0 || bytes[i] == 0x1B;
      if (bytes[i] == '\n' || bytes[i] == '>' || i == bytes.length - 1) {
        if (telling) {
          out.write(bytes, start, Math.min(i + 1 - start, SAMPLE));
        }
        start = i + 1;
        telling = false;
      }
    }
    return out.toByteArray();
  }

  private static Decoded decodeAs(byte[] bytes, Charset charset, List<Warning> found) {
    String text = new String(bytes, charset);
    List<Warning> warnings = new ArrayList<>(found);
    int errors = text.indexOf('\uFFFD') < 0 ? 0 : malformed(bytes, charset);
    if (errors > 0) {
      warnings.add(
          Warning.of("extract.undecodable-bytes", Integer.toString(errors), charset.name()));
    }
    String clean = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
    return new Decoded(clean, charset.name(), warnings);
  }
}
