package org.lexalign.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.lexalign.model.DocumentReading;
import org.lexalign.model.Provision;

/**
 * What the index needs to know of files and languages: which sources a folder holds, what one
 * source says, and what its words are. Implementations are thread-safe.
 */
public interface CorpusReader extends WordAnalysis {

  /**
   * The sources below a folder, in a fixed order.
   *
   * @throws IOException if the folder itself cannot be listed
   */
  List<Source> list(Path folder) throws IOException;

  /**
   * Reads one source. A bad source is a {@link DocumentReading.NotAnalysable} outcome and never an
   * exception.
   */
  Document read(Source source);

  /** Tags a provision and gives the words it was tagged on. */
  AnalysedProvision analyse(Provision provision);

  /**
   * Changes whenever the same bytes could be read differently: version of the program, of the
   * numbering grammars and of the language packs, and the declared language.
   */
  String version();

  /** One file of a corpus, or one member of an archive. */
  interface Source {
    /** Path below the folder, with {@code /} between names; members follow {@code !/}. */
    String file();

    /** The file on disk; for a member, the archive. */
    Path path();
  }

  /**
   * One document with its provisions in reading order.
   *
   * @param reading the outcome of reading it
   * @param provisions by act and place in the act; empty if not analysable
   */
  record Document(DocumentReading reading, List<Provision> provisions) {
    public Document {
      provisions = List.copyOf(provisions);
    }
  }
}
