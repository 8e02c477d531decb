package org.lexalign.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Builds a language pack from its files. */
final class PackLoader {
  private static final String PACK = "pack.yaml";
  private static final String NUMBERS = "numbers.yaml";
  private static final Pattern LEXICON = Pattern.compile("lexicon.*\\.yaml");

  private final String language;
  private final ConceptInventory inventory;
  private final Elements elements = new Elements();
  private final Trie trie = new Trie();
  private final List<String> concepts = new ArrayList<>();
  private final Map<String, Integer> conceptIndex = new LinkedHashMap<>();
  private int order;

  private PackLoader(String language, ConceptInventory inventory) {
    this.language = language;
    this.inventory = inventory;
  }

  /** Whether there is a pack for a language. */
  static boolean exists(String language) {
    return ResourceFiles.read(language + "/" + PACK).isPresent();
  }

  /** Lexicon files of a language, sorted. */
  static List<String> lexicons(String language) {
    return ResourceFiles.list(language + "/").stream()
        .filter(name -> LEXICON.matcher(name).matches())
        .map(name -> language + "/" + name)
        .toList();
  }

  static PackFile packFile(String language) {
    return Yaml.read(language + "/" + PACK, PackFile.class);
  }

  static NumbersFile numbersFile(String language) {
    return Yaml.read(language + "/" + NUMBERS, NumbersFile.class);
  }

  /**
   * Reads all files of a language.
   *
   * @throws PackException at the first defect
   */
  static LanguagePack load(String language, ConceptInventory inventory) {
    return new PackLoader(language, inventory).load();
  }

  private LanguagePack load() {
    PackFile pack = packFile(language);
    checkLanguage(language + "/" + PACK, pack.language());
    Analysis analysis = analysis(pack.analysis());
    TermParser parser = new TermParser(analysis, elements);
    NumbersFile numbersFile = numbersFile(language);
    NumberReader numbers = NumberWords.reader(language + "/" + NUMBERS, numbersFile, analysis);
    Set<String> connectors = new HashSet<>();
    numbersFile.connectors().forEach(word -> connectors.addAll(analysis.forms(word)));
    DurationReader durations =
        new DurationReader(
            numbers, units(pack.time().units(), parser), units(pack.time().wholes(), parser));
    for (PackFile.Quantity quantity : pack.quantities()) {
      addQuantity(quantity, pack.time(), parser);
    }
    for (String file : lexicons(language)) {
      addLexicon(file, Yaml.read(file, LexiconFile.class), parser);
    }
    int announcer = announcer(pack.references(), parser);
    Trie.State root = trie.compile();
    return new LanguagePack(
        pack,
        new Vocabulary(analysis, elements, numbers, connectors, root, announcer),
        analysis.tokenizer(),
        new TermMatcher(root, numbers, durations, concepts),
        version(language));
  }

  private Analysis analysis(PackFile.AnalysisPart part) {
    Folding folding = new Folding(part.keep(), part.replace(), part.simplifyHan());
    return new Analysis(
        new Tokenizer(folding, part.possessive()),
        Stemmer.named(part.stemmer())
            .orElseThrow(() ->
                new PackException(
                    language + "/" + PACK,
                    "analysis.stemmer",
                    "'" + part.stemmer() + "' is none of " + Stemmer.names())),
        part.prefixes());
  }

  private List<DurationReader.Unit> units(
      Map<String, List<String>> wordsByMonths, TermParser parser) {
    List<DurationReader.Unit> units = new ArrayList<>();
    wordsByMonths.forEach((months, words) -> {
      for (String word : words) {
        for (List<Step> steps : parse(language + "/" + PACK, "time", word, parser)) {
          int[] ids =
              steps.stream()
                  .mapToInt(step -> step instanceof Step.Match(int id) ? id : -1)
                  .toArray();
          units.add(new DurationReader.Unit(ids, Double.parseDouble(months)));
        }
      }
    });
    units.sort((a, b) -> Integer.compare(b.elements().length, a.elements().length));
    return units;
  }

  /** The element that all words which announce a cross-reference satisfy. */
  private int announcer(PackFile.ReferencePart references, TermParser parser) {
    if (references.announce().isEmpty()) {
      return -1;
    }
    String word = String.join("|", references.announce());
    List<List<Step>> wordings = parse(language + "/" + PACK, "references.announce", word, parser);
    if (wordings.size() == 1
        && wordings.getFirst().size() == 1
        && wordings.getFirst().getFirst() instanceof Step.Match(int element)) {
      return element;
    }
    throw new PackException(
        language + "/" + PACK, "references.announce", "must be single words; split the others");
  }

  private void addQuantity(PackFile.Quantity quantity, PackFile.TimePart time, TermParser parser) {
    String file = language + "/" + PACK;
    int concept = concept(file, quantity.concept(), true);
    Rule.Value value = value(file, quantity, time);
    for (String term : quantity.terms()) {
      add(file, quantity.concept(), term, parser, new Rule(order++, concept, false, value, ""));
    }
    for (String term : quantity.not()) {
      add(
          file,
          quantity.concept(),
          term,
          parser,
          new Rule(order++, concept, true, new Rule.None(), ""));
    }
  }

  private static Rule.Value value(String file, PackFile.Quantity quantity, PackFile.TimePart time) {
    return switch (quantity.value()) {
      case "none" -> new Rule.None();
      case "general" -> new Rule.Fixed(time.generalMaximum());
      case "n" -> slot(Step.Slot.N, quantity);
      case "min" -> slot(Step.Slot.MIN, quantity);
      case "max" -> slot(Step.Slot.MAX, quantity);
      default -> {
        try {
          yield new Rule.Fixed(Integer.parseInt(quantity.value()));
        } catch (NumberFormatException e) {
          throw new PackException(
              file,
              quantity.concept(),
              "value '" + quantity.value() + "' is none of n, min, max, general, none, a number");
        }
      }
    };
  }

  private static Rule.Value slot(Step.Slot slot, PackFile.Quantity quantity) {
    int most = quantity.most() == 0 ? Integer.MAX_VALUE : quantity.most();
    return new Rule.FromSlot(slot, quantity.add(), quantity.least(), most);
  }

  private void addLexicon(String file, LexiconFile lexicon, TermParser parser) {
    checkLanguage(file, lexicon.language());
    lexicon
        .concepts()
        .forEach((id, entry) -> {
          int concept = concept(file, id, false);
          for (LexiconFile.Term term : entry.terms()) {
            Rule rule = new Rule(order++, concept, false, new Rule.None(), term.pos());
            add(file, id, term.term(), parser, rule);
          }
          for (String term : entry.not()) {
            add(file, id, term, parser, new Rule(order++, concept, true, new Rule.None(), ""));
          }
        });
  }

  private void add(String file, String concept, String term, TermParser parser, Rule rule) {
    for (List<Step> sequence : parse(file, concept, term, parser)) {
      trie.add(sequence, rule);
    }
  }

  private static List<List<Step>> parse(
      String file, String concept, String term, TermParser parser) {
    try {
      return parser.parse(term);
    } catch (IllegalArgumentException e) {
      throw new PackException(file, concept + ": \"" + term + "\"", e.getMessage());
    }
  }

  private int concept(String file, String id, boolean engine) {
    ConceptInventory.Concept concept =
        inventory
            .get(id)
            .orElseThrow(() ->
                new PackException(
                    file, id, "is not in " + ConceptInventory.FILE + "; correct or add it"));
    if (concept.engine() != engine) {
      throw new PackException(
          file,
          id,
          engine ? "is not set by numbers" : "is set by the quantities of pack.yaml only");
    }
    return conceptIndex.computeIfAbsent(
        id,
        key -> {
          concepts.add(key);
          return concepts.size() - 1;
        });
  }

  private void checkLanguage(String file, String stated) {
    if (!language.equals(stated)) {
      throw new PackException(
          file, "language", "'" + stated + "' in the folder of '" + language + "'");
    }
  }

  /** A hash over all files of a language. */
  static String version(String language) {
    List<String> files = new ArrayList<>(List.of(ConceptInventory.FILE, language + "/" + PACK));
    files.add(language + "/" + NUMBERS);
    files.addAll(lexicons(language));
    return Digest.of(files);
  }
}
