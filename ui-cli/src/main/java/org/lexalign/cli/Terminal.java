package org.lexalign.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.lexalign.render.SafeText;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command writes. What comes from files is cleaned of control sequences; colours and
 * progress are for terminals only.
 *
 * @param out standard output
 * @param err standard error
 * @param outIsTerminal whether a person reads the output as it comes
 * @param errIsTerminal whether a person reads the errors as they come
 */
record Terminal(PrintWriter out, PrintWriter err, boolean outIsTerminal, boolean errIsTerminal) {
  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";

  /** The process's own streams. */
  static Terminal standard() {
    return new Terminal(
        writer(new FileOutputStream(FileDescriptor.out)),
        writer(new FileOutputStream(FileDescriptor.err)),
        isTerminal(1),
        isTerminal(2));
  }

  /** Writes a line of text. */
  void print(String line) {
    out.println(SafeText.clean(line));
  }

  /** Writes a line with some stretches in bold, where that can be shown. */
  void print(List<Piece> pieces) {
    for (Piece piece : pieces) {
      String text = SafeText.clean(piece.text());
      out.print(piece.bold() && ansi().enabled() ? BOLD + text + PLAIN : text);
    }
    out.println();
  }

  /** Writes a line to standard error. */
  void warn(String line) {
    out.flush();
    err.println(SafeText.clean(line));
    err.flush();
  }

  /** Whether colours may be used: on a terminal, unless NO_COLOR asks for none. */
  Ansi ansi() {
    String none = System.getenv("NO_COLOR");
    return outIsTerminal && (none == null || none.isEmpty()) ? Ansi.ON : Ansi.OFF;
  }

  /** A stretch of a line. */
  record Piece(String text, boolean bold) {}

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, false, charset());
  }

  /** UTF-8, as files and pipes expect; a Windows console says what it can show. */
  private static Charset charset() {
    boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win");
    String named = System.getProperty("stdout.encoding", "");
    return windows && !named.isEmpty() && Charset.isSupported(named)
        ? Charset.forName(named)
        : StandardCharsets.UTF_8;
  }

  /** Java tells of the console as a whole only; the system knows each stream. */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      if (Files.exists(Path.of("/proc/self/fd"))) {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      }
    } catch (IOException e) {
      return false;
    }
    return System.console() != null;
  }
}
