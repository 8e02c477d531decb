package org.lexalign.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lexalign.model.Act;
import org.lexalign.model.DocumentReading;
import org.lexalign.model.Hit;
import org.lexalign.model.Node;
import org.lexalign.model.NodeKind;
import org.lexalign.model.Provision;
import org.lexalign.model.ProvisionStatus;
import org.lexalign.model.Reference;
import org.lexalign.model.Segment;
import org.lexalign.model.TaggedProvision;
import org.lexalign.model.Warning;

/**
 * Reads a tiny notation: {@code # Title [language]} begins an act, {@code label: text} is a
 * provision, {@code label!: text} a repealed one, {@code see 5} and {@code see 5 of Other Act}
 * refer. Some words are concepts.
 */
final class LineReader implements CorpusReader {
  private static final Map<String, String> CONCEPTS =
      Map.of("possess", "POSSESS", "sell", "SELL", "child", "CHILD", "prison", "PRISON");
  private static final Pattern ACT = Pattern.compile("# (.*) \\[(..)]");
  private static final Pattern PROVISION = Pattern.compile("([^:!]*)(!?): (.*)");
  private static final Pattern SEE =
      Pattern.compile("see (\\S+?)(?:-(\\S+?))?(?: of ([A-Z][\\w ]+))?[.](?!\\d)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  record TextFile(String file, Path path) implements Source {}

  /** Files that were read, for tests of what is not read again. */
  final Set<String> read = new ConcurrentSkipListSet<>();

  private final String version;

  LineReader(String version) {
    this.version = version;
  }

  @Override
  public List<Source> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .<Source>map(f -> new TextFile(folder.relativize(f).toString().replace('\\', '/'), f))
          .sorted((a, b) -> a.file().compareTo(b.file()))
          .toList();
    }
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Document read(Source source) {
    read.add(source.file());
    List<String> lines;
    try {
      lines = Files.readAllLines(source.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (lines.contains("defect")) {
      throw new IllegalStateException("a defect of the reader");
    }
    List<Act> acts = new ArrayList<>();
    List<Provision> provisions = new ArrayList<>();
    int ordinal = 0;
    for (String line : lines) {
      Matcher act = ACT.matcher(line);
      Matcher provision = PROVISION.matcher(line);
      if (act.matches()) {
        acts.add(
            new Act(act.group(1), act.group(2), "lines", "", ProvisionStatus.IN_FORCE, List.of()));
        ordinal = 0;
      } else if (provision.matches()) {
        provisions.add(provision(source.file(), acts, ordinal++, provision));
      }
    }
    DocumentReading.Outcome outcome =
        acts.isEmpty()
            ? new DocumentReading.NotAnalysable(Warning.of("unreadable.empty"))
            : new DocumentReading.Read(acts, 1, 100);
    return new Document(
        new DocumentReading(
            source.file(), "00", "text/plain", "en", outcome, List.of(Warning.of("w", "1"))),
        provisions);
  }

  private static Provision provision(String file, List<Act> acts, int ordinal, Matcher line) {
    int act = acts.size() - 1;
    ProvisionStatus status =
        line.group(2).isEmpty() ? ProvisionStatus.IN_FORCE : ProvisionStatus.REPEALED;
    String label = line.group(1);
    Node node =
        new Node(
            NodeKind.ARTICLE, label, "Heading", line.group(3), "", status, 3, 7, 99, List.of());
    return new Provision(
        file + "#" + act + "/" + label,
        file,
        acts.get(act).title(),
        act,
        ordinal,
        acts.get(act).language(),
        label,
        "s " + label,
        List.of("Part I"),
        status,
        node);
  }

  @Override
  public AnalysedProvision analyse(Provision provision) {
    List<Segment> segments = new ArrayList<>();
    List<Words> words = new ArrayList<>();
    for (Segment.Part part : List.of(Segment.Part.HEADING, Segment.Part.TEXT)) {
      String text =
          part == Segment.Part.TEXT ? provision.node().text() : provision.node().heading();
      Words run = words(text, provision.language());
      List<Hit> hits = new ArrayList<>();
      for (int i = 0; i < run.size(); i++) {
        String concept = CONCEPTS.get(run.term(i).toString());
        if (concept != null) {
          hits.add(new Hit(concept, i, 1, run.start(i), run.end(i), Hit.NO_VALUE));
        }
      }
      segments.add(new Segment(0, part, run.size(), hits));
      words.add(run);
    }
    List<Reference> references =
        SEE.matcher(provision.node().text())
            .results()
            .map(m ->
                new Reference(
                    0,
                    m.group(1),
                    m.group(2) == null ? m.group(1) : m.group(2),
                    m.group(3) == null ? "" : m.group(3)))
            .toList();
    Set<String> context = new TreeSet<>();
    for (String word : provision.act().toLowerCase(Locale.ROOT).split(" ")) {
      if (CONCEPTS.containsKey(word)) {
        context.add(CONCEPTS.get(word));
      }
    }
    return new AnalysedProvision(
        new TaggedProvision(provision, List.copyOf(context), segments, references), words);
  }

  @Override
  public Words words(String text, String language) {
    List<int[]> spans = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      spans.add(new int[] {word.start(), word.end()});
      terms.add(word.group().toLowerCase(Locale.ROOT));
    }
    return new Words() {
      @Override
      public int size() {
        return terms.size();
      }

      @Override
      public CharSequence term(int index) {
        return terms.get(index);
      }

      @Override
      public int start(int index) {
        return spans.get(index)[0];
      }

      @Override
      public int end(int index) {
        return spans.get(index)[1];
      }
    };
  }
}
