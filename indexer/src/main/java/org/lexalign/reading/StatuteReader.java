package org.lexalign.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexalign.extract.Extractor;
import org.lexalign.extract.SourceFile;
import org.lexalign.index.AnalysedProvision;
import org.lexalign.index.CorpusReader;
import org.lexalign.language.LanguageDetector;
import org.lexalign.language.LanguagePack;
import org.lexalign.language.LanguagePacks;
import org.lexalign.language.Tokens;
import org.lexalign.model.DocumentReading;
import org.lexalign.model.Provision;
import org.lexalign.model.TaggedProvision;
import org.lexalign.structure.Provisions;

/** Reads statutes for an index: extraction, structure, language. Serves many threads. */
public final class StatuteReader implements CorpusReader {
  private final Extractor extractor;
  private final DocumentReader documents;
  private final LanguagePacks packs;
  private final LanguageDetector detector;
  private final boolean given;
  private final String version;

  /**
   * @param packs languages that can be tagged
   * @param given ISO 639-1 code of the language of all documents; empty to detect it
   */
  public StatuteReader(LanguagePacks packs, String given) {
    this.extractor = Extractor.standard();
    this.documents = DocumentReader.of(packs, given);
    this.packs = packs;
    this.detector = LanguageDetector.of(packs);
    this.given = !given.isEmpty();
    this.version = ProgramHash.of(StatuteReader.class) + ' ' + given;
  }

  private record Listed(SourceFile sourceFile) implements Source {
    @Override
    public String file() {
      return sourceFile.name();
    }

    @Override
    public Path path() {
      return sourceFile.path();
    }
  }

  @Override
  public List<Source> list(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    return extractor.list(folder).<Source>map(Listed::new).toList();
  }

  @Override
  public Document read(Source source) {
    SourceFile file =
        source instanceof Listed listed
            ? listed.sourceFile()
            : SourceFile.of(source.file(), source.path());
    DocumentReading reading = documents.read(extractor.extract(file));
    List<Provision> provisions = Provisions.of(reading);
    if (given) {
      return new Document(reading, provisions);
    }
    return new Document(reading, provisions.stream().map(this::inItsLanguage).toList());
  }

  /** A document may hold parts in another language, such as a treaty or a second official text. */
  private Provision inItsLanguage(Provision provision) {
    String language = detector.ofPart(provision.node().fullText(), provision.language());
    return language.equals(provision.language()) ? provision : provision.in(language);
  }

  @Override
  public AnalysedProvision analyse(Provision provision) {
    Optional<LanguagePack> pack = packs.get(provision.language());
    if (pack.isEmpty()) {
      return NeutralTagging.analyse(provision);
    }
    List<Words> words = new ArrayList<>();
    TaggedProvision tagged = pack.get().tag(provision, tokens -> words.add(new PackWords(tokens)));
    return new AnalysedProvision(tagged, words);
  }

  @Override
  public Words words(String text, String language) {
    return packs
        .get(language)
        .map(pack -> (Words) new PackWords(pack.tokens(text)))
        .orElseGet(() -> NeutralTagging.words(text));
  }

  @Override
  public String version() {
    return version;
  }

  private record PackWords(Tokens tokens) implements Words {
    @Override
    public int size() {
      return tokens.size();
    }

    @Override
    public CharSequence term(int index) {
      return tokens.stem(index);
    }

    @Override
    public int start(int index) {
      return tokens.start(index);
    }

    @Override
    public int end(int index) {
      return tokens.end(index);
    }
  }
}
