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
import org.lexalign.language.LanguagePack;
import org.lexalign.language.LanguagePacks;
import org.lexalign.language.Tokens;
import org.lexalign.model.DocumentReading;
import org.lexalign.model.Node;
import org.lexalign.model.Provision;
import org.lexalign.model.Segment;
import org.lexalign.model.TaggedProvision;
import org.lexalign.structure.Provisions;

/**
 * A folder of statutes as the index reads it: every file in any format, its structure, and its
 * words and concepts by the packs of its languages.
 */
public final class StatuteFolder implements CorpusReader {
  private final Extractor extractor;
  private final DocumentReader documents;
  private final LanguagePacks packs;
  private final String version;

  /**
   * A reader of folders.
   *
   * @param language ISO 639-1 code of all files; empty to detect it file by file
   */
  public StatuteFolder(Extractor extractor, LanguagePacks packs, String language) {
    this.extractor = extractor;
    this.documents = new DocumentReader(new StopWords(), language);
    this.packs = packs;
    this.version = ProgramHash.of(StatuteFolder.class) + ' ' + language;
  }

  /** A reader with the bundled packs. */
  public static StatuteFolder in(String language) {
    return new StatuteFolder(Extractor.standard(), LanguagePacks.bundled(), language);
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
    return new Document(reading, Provisions.of(reading));
  }

  @Override
  public AnalysedProvision analyse(Provision provision) {
    Optional<LanguagePack> pack = packs.get(provision.language());
    if (pack.isEmpty()) {
      return NeutralWords.analyse(provision);
    }
    TaggedProvision tagged = pack.get().tag(provision);
    List<Node> nodes = NeutralWords.nodes(provision);
    List<Words> words = new ArrayList<>(tagged.segments().size());
    for (Segment segment : tagged.segments()) {
      String text = NeutralWords.text(nodes.get(segment.node()), segment.part());
      words.add(new Stems(pack.get().tokens(text)));
    }
    return new AnalysedProvision(tagged, words);
  }

  @Override
  public Words words(String text, String language) {
    return packs
        .get(language)
        .<Words>map(pack -> new Stems(pack.tokens(text)))
        .orElseGet(() -> NeutralWords.of(text));
  }

  @Override
  public String version() {
    return version;
  }

  /** The words that terms are matched by are the words that are searched. */
  private record Stems(Tokens tokens) implements Words {
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
