package org.lexalign.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.lexalign.catalogue.Catalogue;
import org.lexalign.language.LanguagePacks;
import org.lexalign.treaty.TreatyStatus;
import picocli.CommandLine.Command;

/** {@code lexalign doctor}: what this machine can do. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
  private static final long MEBIBYTE = 1L << 20;

  private final Context context;

  DoctorCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Runtime runtime = Runtime.getRuntime();
    context.say("doctor.program", Version.current());
    context.say(
        "doctor.java", System.getProperty("java.version"), System.getProperty("java.vendor"));
    context.say("doctor.memory", runtime.maxMemory() / MEBIBYTE, runtime.availableProcessors());
    List<String> languages = LanguagePacks.bundled().languages();
    context.say("doctor.languages", String.join(", ", languages));
    Catalogue catalogue = Catalogue.bundled();
    context.say("doctor.catalogue", catalogue.version(), catalogue.rules().size());
    context.say("doctor.treaties", TreatyStatus.bundled().countries().size());
    recognition();
    temporaryFolder();
    return Exit.DONE;
  }

  private void recognition() {
    List<String> installed = recognitionLanguages();
    if (installed.isEmpty()) {
      context.say("doctor.no-ocr");
    } else {
      context.say("doctor.ocr", String.join(", ", installed));
    }
  }

  /** Languages of Tesseract on this machine; empty if it is not there. */
  private static List<String> recognitionLanguages() {
    try {
      Process process =
          new ProcessBuilder("tesseract", "--list-langs").redirectErrorStream(true).start();
      process.getOutputStream().close();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
        return List.of();
      }
      return text.lines().skip(1).map(String::strip).filter(l -> !l.isEmpty()).sorted().toList();
    } catch (IOException absent) {
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  private void temporaryFolder() {
    String name = System.getProperty("java.io.tmpdir");
    try {
      Path probe = Files.createTempFile("lexalign", ".probe");
      Files.delete(probe);
      context.say("doctor.temporary", name);
    } catch (IOException e) {
      context.say("doctor.no-temporary", name, e.getMessage());
    }
  }
}
