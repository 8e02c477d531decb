package org.lexalign.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexalign.index.ConceptQuery.and;
import static org.lexalign.index.ConceptQuery.around;
import static org.lexalign.index.ConceptQuery.has;
import static org.lexalign.index.ConceptQuery.or;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexalign.index.CorpusIndexer.Options;
import org.lexalign.index.CorpusIndexer.Progress;
import org.lexalign.model.ProvisionStatus;
import org.lexalign.model.TaggedProvision;

class CorpusIndexTest {
  @TempDir Path temporary;
  private final LineReader reader = new LineReader("1");
  private CorpusIndex index;

  @BeforeEach
  void build() throws IOException {
    Path corpus = Files.createDirectory(temporary.resolve("corpus"));
    Files.writeString(
        corpus.resolve("code.txt"),
        """
        # Criminal Code of Arcadia [en]
        1: In this Act a child is a young person.
        2: Whoever shall sell a child goes to prison.
        2A!: Whoever shall possess a child.
        2B: Whoever shall possess it goes to prison, see 2.
        3: Attempts, see 1-2B.
        # Child Protection Act [en]
        1: The court may order, see 2 of Criminal Code. The child is heard.
        2: The court may order it.
        """);
    Files.writeString(
        corpus.resolve("loi.txt"), "# Loi [fr]\n1: The court may order it.\n2: Rien.\n");
    new CorpusIndexer(reader)
        .refresh(corpus, temporary.resolve("index"), new Options(2, Set.of()), Progress.SILENT);
    index = CorpusIndex.open(temporary.resolve("index"), reader);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private List<String> ids(IntStream ordinals) {
    return ordinals.mapToObj(o -> index.load(o).provision().id()).toList();
  }

  @Test
  void candidatesHoldTheConcepts() {
    assertThat(ids(index.candidates(has("CHILD"))))
        .containsExactly("code.txt#0/1", "code.txt#0/2", "code.txt#1/1");
    assertThat(ids(index.candidates(and(has("CHILD"), or(has("PRISON"), has("POSSESS"))))))
        .containsExactly("code.txt#0/2");
    assertThat(ids(index.candidates(around("CHILD"), Filter.inForce().withAct("code.txt", 1))))
        .containsExactly("code.txt#1/1", "code.txt#1/2");
    assertThat(index.candidates(or())).isEmpty();
    assertThat(index.candidates(new ConceptQuery.Everything()).count()).isEqualTo(8);
  }

  @Test
  void filtersByStatusFileAndLanguage() {
    Filter repealed = Filter.inForce().withStatuses(Set.of(ProvisionStatus.REPEALED));
    assertThat(ids(index.candidates(has("CHILD"), repealed))).containsExactly("code.txt#0/2A");
    ConceptQuery all = new ConceptQuery.Everything();
    assertThat(ids(index.candidates(all, Filter.any().withFile("loi.txt"))))
        .containsExactly("loi.txt#0/1", "loi.txt#0/2");
    assertThat(index.candidates(all, Filter.any().withLanguage("fr")).count()).isEqualTo(2);
    assertThat(index.candidates(all, Filter.any().withFile("none.txt"))).isEmpty();
    assertThat(index.candidates(all, Filter.any().withAct("code.txt", 9))).isEmpty();
  }

  @Test
  void givesBackWhatWasTagged() {
    TaggedProvision loaded = index.provision("code.txt#0/2B").orElseThrow();
    assertThat(reader.analyse(loaded.provision()).tagged()).isEqualTo(loaded);
    assertThat(loaded.references()).hasSize(1);
    assertThat(loaded.provision().node().page()).isEqualTo(3);
    assertThat(index.provision("nothing")).isEmpty();
  }

  @Test
  void neighboursStayInTheAct() {
    int first = index.ordinal("code.txt#0/1").orElseThrow();
    int last = index.ordinal("code.txt#0/3").orElseThrow();
    assertThat(index.previous(first)).isEmpty();
    assertThat(index.next(first)).hasValue(first + 1);
    assertThat(index.next(last)).isEmpty();
    assertThat(index.previous(last)).hasValue(last - 1);
  }

  @Test
  void findsByLabel() {
    assertThat(ids(index.byLabel("code.txt", 0, "2 b", Filter.inForce())))
        .containsExactly("code.txt#0/2B");
    assertThat(index.byLabel("code.txt", 0, "2A", Filter.inForce())).isEmpty();
    assertThat(index.byLabel("code.txt", 0, "2A(1)", Filter.any())).hasSize(1);
    assertThat(index.byLabel("code.txt", 0, "", Filter.any())).isEmpty();
  }

  @Test
  void followsReferences() {
    TaggedProvision order = index.provision("code.txt#1/1").orElseThrow();
    assertThat(ids(index.targets(order.provision(), order.references().getFirst())))
        .containsExactly("code.txt#0/2");
    TaggedProvision attempts = index.provision("code.txt#0/3").orElseThrow();
    assertThat(ids(index.targets(attempts.provision(), attempts.references().getFirst())))
        .containsExactly("code.txt#0/1", "code.txt#0/2", "code.txt#0/2B");
  }

  @Test
  void knowsWhoRefers() {
    assertThat(ids(index.referencedBy(index.ordinal("code.txt#0/2").orElseThrow())))
        .containsExactly("code.txt#0/2B", "code.txt#0/3", "code.txt#1/1");
    assertThat(ids(index.referencedBy(index.ordinal("code.txt#1/2").orElseThrow()))).isEmpty();
    assertThat(ids(index.referencedBy(index.ordinal("code.txt#0/2A").orElseThrow())))
        .containsExactly("code.txt#0/3");
  }

  @Test
  void searchesWordsAndMarksThem() {
    SearchResult result = index.search("court order", "", Filter.inForce(), 10);
    assertThat(result.total()).isEqualTo(3);
    SearchResult.Match best = result.matches().getFirst();
    assertThat(best.marks().stream().map(m -> best.snippet().substring(m.start(), m.end())))
        .containsExactly("court", "order");
    assertThat(result.facets().languages()).isEqualTo(Map.of("en", 2, "fr", 1));
    assertThat(result.facets().acts()).isEqualTo(Map.of("Child Protection Act", 2, "Loi", 1));
  }

  @Test
  void equalMatchesComeInTheirOrder() {
    SearchResult result = index.search("\"may order it\"", "", Filter.inForce(), 10);
    assertThat(result.matches().stream().map(m -> m.provision().id()))
        .containsExactly("code.txt#1/2", "loi.txt#0/1");
    assertThat(index.search("\"order may\"", "", Filter.inForce(), 10).total()).isZero();
  }

  @Test
  void aNumberFindsItsProvisionFirst() {
    SearchResult result = index.search("2B", "", Filter.inForce(), 10);
    assertThat(result.matches().getFirst().provision().id()).isEqualTo("code.txt#0/2B");
  }

  @Test
  void searchesConcepts() {
    SearchResult result = index.searchConcepts(List.of("CHILD", "PRISON"), Filter.inForce(), 5);
    assertThat(result.total()).isEqualTo(1);
    SearchResult.Match match = result.matches().getFirst();
    assertThat(match.marks().stream().map(m -> match.snippet().substring(m.start(), m.end())))
        .containsExactly("child", "prison");
    assertThat(index.searchConcepts(List.of(), Filter.inForce(), 5).total()).isZero();
  }

  @Test
  void countsByKind() {
    Facets facets = index.facets(Filter.any());
    assertThat(facets.statuses()).isEqualTo(Map.of("in_force", 8, "repealed", 1));
    assertThat(facets.acts()).containsEntry("Criminal Code of Arcadia", 5);
  }
}
