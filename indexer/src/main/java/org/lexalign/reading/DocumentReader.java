package org.lexalign.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lexalign.language.LanguageDetector;
import org.lexalign.language.LanguagePacks;
import org.lexalign.model.Act;
import org.lexalign.model.Block;
import org.lexalign.model.DocumentReading;
import org.lexalign.model.Extraction;
import org.lexalign.model.Warning;
import org.lexalign.structure.Structure;

/**
 * The door of this package: what extraction got out of a file, to acts in a known language. Holds
 * no state of a document, so one reader serves many threads.
 */
public final class DocumentReader {
  private static final int SAMPLE = 20_000;

  private final LanguageGuess guess;
  private final String given;

  DocumentReader(LanguageGuess guess, String given) {
    this.guess = guess;
    this.given = given;
  }

  /**
   * A reader that tells languages by the function words of the packs.
   *
   * @param given ISO 639-1 code of the language of all documents; empty to detect it
   */
  public static DocumentReader of(LanguagePacks packs, String given) {
    return new DocumentReader(LanguageGuess.by(LanguageDetector.of(packs)), given);
  }

  /** Reads one extracted document; never fails for what the document holds. */
  public DocumentReading read(Extraction extraction) {
    List<Warning> warnings = new ArrayList<>(extraction.warnings());
    return switch (extraction.content()) {
      case Extraction.Unreadable unreadable ->
          reading(extraction, "", new DocumentReading.NotAnalysable(unreadable.reason()), warnings);
      case Extraction.Structured structured -> structured(extraction, structured, warnings);
      case Extraction.Blocks blocks -> blocks(extraction, blocks, warnings);
    };
  }

  private DocumentReading structured(
      Extraction extraction, Extraction.Structured structured, List<Warning> warnings) {
    List<Act> acts =
        structured.acts().stream().map(act -> act.language().isEmpty() ? in(act) : act).toList();
    acts.forEach(act -> warnings.addAll(Structure.check(act)));
    String language = acts.isEmpty() ? "" : acts.get(0).language();
    return reading(
        extraction, language, new DocumentReading.Read(acts, 0, structured.characters()), warnings);
  }

  private Act in(Act act) {
    StringBuilder text = new StringBuilder(act.title()).append(' ');
    act.nodes().stream()
        .takeWhile(node -> text.length() < SAMPLE)
        .forEach(node -> text.append(node.fullText()).append(' '));
    String language = language(text.toString(), "");
    return new Act(act.title(), language, act.grammar(), act.date(), act.status(), act.nodes());
  }

  private DocumentReading blocks(
      Extraction extraction, Extraction.Blocks content, List<Warning> warnings) {
    List<Block> blocks = content.blocks();
    String declared = extraction.metadata().getOrDefault("language", "");
    String language = language(sample(blocks), declared);
    Map<String, List<Block>> parts =
        given.isEmpty() ? LanguageParts.of(blocks, language, guess) : Map.of(language, blocks);
    if (parts.size() > 1) {
      warnings.add(Warning.of("structure.several-languages", String.join(", ", parts.keySet())));
    }
    List<Act> acts = new ArrayList<>();
    parts.forEach((code, part) -> {
      Structure.Reading read = Structure.read(extraction, part, code);
      acts.addAll(read.acts());
      warnings.addAll(read.warnings());
    });
    int characters = blocks.isEmpty() ? 0 : end(blocks.get(blocks.size() - 1));
    return reading(
        extraction,
        parts.containsKey(language) ? language : parts.keySet().iterator().next(),
        new DocumentReading.Read(acts, content.pages(), characters),
        warnings);
  }

  private String language(String text, String declared) {
    if (!given.isEmpty()) {
      return given;
    }
    return guess.of(text).orElse(declared.length() == 2 ? declared : "");
  }

  /**
   * Text from the beginning, the middle and the end: the front matter may be in another language.
   */
  private static String sample(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    Function<Integer, Integer> place = part -> blocks.size() * part / 4;
    for (int part = 0; part < 4; part++) {
      int limit = SAMPLE * (part + 1) / 4;
      for (int i = place.apply(part); i < place.apply(part + 1) && out.length() < limit; i++) {
        out.append(blocks.get(i).text()).append('\n');
      }
    }
    return out.toString();
  }

  private static int end(Block block) {
    return block.start() + block.text().length();
  }

  private static DocumentReading reading(
      Extraction extraction,
      String language,
      DocumentReading.Outcome outcome,
      List<Warning> warnings) {
    return new DocumentReading(
        extraction.file(),
        extraction.sha256(),
        extraction.mediaType(),
        language,
        outcome,
        warnings);
  }
}
