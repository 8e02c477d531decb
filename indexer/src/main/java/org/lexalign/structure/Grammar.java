package org.lexalign.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexalign.model.NodeKind;
import org.lexalign.model.ProvisionStatus;

/**
 * How one drafting tradition numbers and marks its provisions, compiled from a grammar file.
 *
 * @param id name of the grammar, such as {@code spanish-articulo}
 * @param languages ISO 639-1 codes of the languages that it serves; empty for the neutral grammar
 * @param words number words to their values, folded
 * @param digitLabels whether labels in words or other numerals are written in digits
 * @param suffixEitherSide whether an inserted number may stand before the main one ({@code 1-218})
 * @param articles forms of the basic unit, in order of preference
 * @param divisions forms of containers, outermost first
 * @param parts forms of subdivisions, outermost first
 * @param schedules opening words of schedules, annexes and forms
 * @param trailers headings after which the text is no longer the act in force
 * @param cues patterns that tell what a text is
 * @param citation patterns of citations: {@code article}, {@code named}, {@code paragraph}
 */
record Grammar(
    String id,
    List<String> languages,
    Map<String, Integer> words,
    boolean digitLabels,
    boolean suffixEitherSide,
    List<ArticleForm> articles,
    List<DivisionForm> divisions,
    List<PartForm> parts,
    Optional<Pattern> schedules,
    List<Trailer> trailers,
    Cues cues,
    Map<String, String> citation) {

  /**
   * A form of article heading.
   *
   * @param name its name within the grammar
   * @param pattern matches at the start of a block; groups {@code label}, {@code rest} and where
   *     ranges are possible {@code to}
   * @param weight how sure the form is by itself, 1 (a bare number) to 5
   * @param series name of a numbering of its own (additional provisions), empty for the main one
   * @param restIsHeading whether what follows on the line is the heading by the form itself
   */
  record ArticleForm(
      String name, Pattern pattern, int weight, String series, boolean restIsHeading) {}

  /** A form of container heading; the group {@code heading} is its title. */
  record DivisionForm(int level, Pattern pattern) {}

  /**
   * A form of subdivision label.
   *
   * @param kind {@link NodeKind#PARAGRAPH}, {@link NodeKind#POINT} or {@link NodeKind#NOTE}
   * @param pattern matches at the start of a text; group {@code label} is the bare number
   * @param numerals how the number is written
   * @param citation how it is appended to a citation, with {@code {n}} for the bare number
   * @param outermost whether it always stands directly below the article, never in a list
   */
  record PartForm(
      NodeKind kind, Pattern pattern, Numerals numerals, String citation, boolean outermost) {}

  /** A heading after which everything has another status. */
  record Trailer(Pattern pattern, ProvisionStatus status) {}

  /**
   * Patterns that tell what a text is; each may be absent.
   *
   * @param repealed the whole text of a repealed provision
   * @param repealedAct a line at the top of an act that says it is repealed
   * @param bill a title that says the text is a bill
   * @param treaty opening words of a treaty
   * @param amending the end of a clause that new wording of another provision follows
   * @param note heading or start of an editorial note
   * @param furniture page headings and the like, to be dropped
   * @param contents heading of a table of contents
   * @param crossReference what follows a number in a reference, not in a heading
   * @param headingEnd group {@code heading}, then what parts it from the text on the same line
   * @param title what the title of an act looks like
   * @param prefix editorial marks before a label, such as a footnote number and a bracket
   */
  record Cues(
      Optional<Pattern> repealed,
      Optional<Pattern> repealedAct,
      Optional<Pattern> bill,
      Optional<Pattern> treaty,
      Optional<Pattern> amending,
      Optional<Pattern> note,
      Optional<Pattern> furniture,
      Optional<Pattern> contents,
      Optional<Pattern> crossReference,
      Optional<Pattern> headingEnd,
      Optional<Pattern> title,
      Optional<Pattern> prefix) {}

  /** Whether the unit is the heading of a schedule, annex or form. */
  boolean opensSchedule(Unit unit) {
    if (unit.text().length() > 250
        || schedules.isEmpty()
        || !unit.isHeading() && !unit.looksLikeTitle() && unit.text().length() >= 40) {
      return false;
    }
    Matcher matcher = schedules.get().matcher(unit.text());
    if (!matcher.lookingAt()) {
      return false;
    }
    String rest = unit.text().substring(matcher.end()).strip();
    return unit.isHeading()
        || rest.isEmpty()
        || ",;".indexOf(rest.charAt(0)) < 0 && !Character.isLowerCase(rest.charAt(0));
  }

  /** What the unit announces of all that follows, if it is such a heading. */
  Optional<Trailer> trailer(Unit unit) {
    return unit.text().length() > 120
        ? Optional.empty()
        : trailers.stream()
            .filter(trailer -> trailer.pattern().matcher(unit.text()).lookingAt())
            .findFirst();
  }

  /** Whether the pattern matches somewhere in the text. */
  static boolean finds(Optional<Pattern> pattern, String text) {
    return pattern.isPresent() && pattern.get().matcher(text).find();
  }

  /** Whether the pattern matches at the start of the text. */
  static boolean starts(Optional<Pattern> pattern, String text) {
    return pattern.isPresent() && pattern.get().matcher(text).lookingAt();
  }

  /** Whether the pattern matches the whole text. */
  static boolean matches(Optional<Pattern> pattern, String text) {
    return pattern.isPresent() && pattern.get().matcher(text).matches();
  }
}
