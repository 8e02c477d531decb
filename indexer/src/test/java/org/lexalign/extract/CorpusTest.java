package org.lexalign.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexalign.model.Block;
import org.lexalign.model.Extraction;
import org.lexalign.model.Extraction.Blocks;
import org.lexalign.model.Extraction.Unreadable;

/** Real statutes beside the repository, where they are at hand. */
class CorpusTest {
  /** Reasons that hold for the scans among them. */
  private static final Set<String> REASONS = Set.of("unreadable.scanned");

  private static Path corpus() {
    Path here = Path.of("").toAbsolutePath();
    for (Path at = here; at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("shared/corpus"))) {
        return at.resolve("shared/corpus");
      }
    }
    return here.resolve("shared/corpus");
  }

  @Test
  void everyFileIsReadOrSaysTrulyWhyNot() {
    assumeTrue(Files.isDirectory(corpus()), "no corpus beside the repository");
    Extractor extractor = Extractor.standard();
    int read = 0;
    List<SourceFile> files = extractor.list(corpus()).toList();
    for (SourceFile file : files) {
      Extraction extraction = extractor.extract(file);
      if (extraction.content() instanceof Unreadable unreadable) {
        assertThat(REASONS).as(file.name()).contains(unreadable.reason().code());
      } else {
        read++;
        assertOffsets(extraction);
      }
    }
    assertThat(read).isGreaterThan(files.size() * 9 / 10);
  }

  private static void assertOffsets(Extraction extraction) {
    if (extraction.content() instanceof Blocks blocks) {
      int offset = 0;
      for (Block block : blocks.blocks()) {
        assertThat(block.start()).as(extraction.file()).isEqualTo(offset);
        offset += block.text().length() + 1;
      }
    }
  }

  @Test
  void listingNamesEveryFile() throws Exception {
    assumeTrue(Files.isDirectory(corpus()), "no corpus beside the repository");
    long onDisk;
    try (Stream<Path> all = Files.walk(corpus())) {
      onDisk = all.filter(Files::isRegularFile).count();
    }
    assertThat(Extractor.standard().list(corpus()).count()).isEqualTo(onDisk);
  }
}
