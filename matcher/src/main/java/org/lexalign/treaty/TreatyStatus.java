package org.lexalign.treaty;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lexalign.report.TreatyLine;
import org.lexalign.treaty.StateEntry.Position;

/**
 * The States' positions under the four treaties that the catalogue rests on. It decides whether an
 * element is shown as an obligation or a recommendation, never the element's status.
 */
public final class TreatyStatus {
  /** Ids of the treaties, in the order in which they are shown. */
  public static final List<String> TREATIES = List.of("CRC", "OPSC", "UNTOC", "TIP");

  private final Set<String> bundled;
  private final Map<String, StateEntry> overrides;

  private TreatyStatus(Set<String> bundled, Map<String, StateEntry> overrides) {
    this.bundled = bundled;
    this.overrides = Map.copyOf(overrides);
  }

  /** The facts that come with the program; those of a State are read when they are asked for. */
  public static TreatyStatus bundled() {
    return new TreatyStatus(StatusFile.bundledCodes(), Map.of());
  }

  /**
   * These facts, overridden position by position by those of a user's file; it may add States.
   *
   * @param file YAML of the form that {@code status.schema.json} describes
   * @throws InvalidStatusFileException where it cannot be read or breaks the schema
   */
  public TreatyStatus withUserFile(Path file) {
    Map<String, StateEntry> merged = new TreeMap<>(overrides);
    StatusFile.read(file)
        .states()
        .forEach((code, entry) -> merged.merge(code, entry, StateEntry::overriddenBy));
    return new TreatyStatus(bundled, merged);
  }

  /**
   * A State's position under each treaty, with notes in English.
   *
   * @see #of(String, Locale)
   */
  public List<TreatyLine> of(String countryCode) {
    return of(countryCode, Locale.ENGLISH);
  }

  /**
   * A State's position under each treaty, in the order of {@link #TREATIES}. A country of which
   * there are no facts has the position {@code unknown}.
   *
   * @param countryCode ISO 3166-1 alpha-2 code, in either case
   * @param language of the notes; English where there is none in it
   * @throws IllegalArgumentException where {@link #knows} is false of the code
   */
  public List<TreatyLine> of(String countryCode, Locale language) {
    if (!knows(countryCode)) {
      throw new IllegalArgumentException(
          ("'%s' is no ISO 3166-1 country code and no treaty status file names it; "
                  + "give two letters such as CA, or a status file that has the code")
              .formatted(countryCode));
    }
    StateEntry state = entry(normal(countryCode));
    return TREATIES.stream()
        .map(id -> line(id, state.positions().getOrDefault(id, Position.UNKNOWN), language))
        .toList();
  }

  /** Whether the code is an ISO 3166-1 country code or one that a status file names. */
  public boolean knows(String countryCode) {
    String code = normal(countryCode);
    return bundled.contains(code)
        || overrides.containsKey(code)
        || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
  }

  /** The State's name in a language, or in English; empty where no file names it. */
  public Optional<String> name(String countryCode, Locale language) {
    StateEntry state = entry(normal(countryCode));
    return Optional.of(text(state.names(), language)).filter(name -> !name.isEmpty());
  }

  /** Codes of all States of which there are facts, in order. */
  public Set<String> countries() {
    Set<String> codes = new TreeSet<>(bundled);
    codes.addAll(overrides.keySet());
    return codes;
  }

  private StateEntry entry(String code) {
    StateEntry facts = bundled.contains(code) ? StatusFile.bundled(code) : StateEntry.EMPTY;
    return facts.overriddenBy(overrides.getOrDefault(code, StateEntry.EMPTY));
  }

  private static TreatyLine line(String treaty, Position position, Locale language) {
    List<Source> sources = position.sources();
    return new TreatyLine(
        treaty,
        position.code(),
        position.signed(),
        position.joined(),
        sources.stream().map(Source::asOf).max(String::compareTo).orElse(""),
        sources.stream().map(Source::title).collect(Collectors.joining("; ")),
        sources.isEmpty() ? "" : sources.get(0).grade(),
        text(position.notes(), language));
  }

  private static String text(Map<String, String> texts, Locale language) {
    return texts.getOrDefault(language.getLanguage(), texts.getOrDefault("en", ""));
  }

  private static String normal(String countryCode) {
    return countryCode.strip().toUpperCase(Locale.ROOT);
  }
}
