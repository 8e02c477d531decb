package org.lexalign.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** OpenNLP's language model, loaded when first needed. */
final class LanguageModel {
  private static final Map<String, String> NOT_IN_LOCALES =
      Map.of(
          "cmn", "zh", "arb", "ar", "pes", "fa", "ekk", "et", "lvs", "lv", "nob", "no", "zlm", "ms",
          "swh", "sw", "npi", "ne", "plt", "mg");

  private final String resource;
  private LanguageDetectorME detector;

  /** A model at the root of the class path. */
  LanguageModel(String resource) {
    this.resource = resource;
  }

  /** ISO 639-1 code of the likeliest language, ISO 639-3 where it has none; empty if none. */
  synchronized String guess(String text) {
    if (text.isBlank()) {
      return "";
    }
    if (detector == null) {
      detector = new LanguageDetectorME(load());
    }
    Language best = detector.predictLanguage(text);
    return best == null ? "" : shortCode(best.getLang());
  }

  private LanguageDetectorModel load() {
    try {
      return new LanguageDetectorModel(new ByteArrayInputStream(ResourceFiles.model(resource)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shortCode(String code) {
    if (NOT_IN_LOCALES.containsKey(code)) {
      return NOT_IN_LOCALES.get(code);
    }
    return ByLongCode.CODES.getOrDefault(code, code);
  }

  private static final class ByLongCode {
    static final Map<String, String> CODES = codes();

    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>();
      for (String language : Locale.getISOLanguages()) {
        try {
          codes.putIfAbsent(Locale.of(language).getISO3Language(), language);
        } catch (MissingResourceException e) {
          codes.remove(language);
        }
      }
      return Map.copyOf(codes);
    }
  }
}
