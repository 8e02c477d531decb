package org.lexalign.structure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.lexalign.model.NodeKind;
import org.lexalign.model.ProvisionStatus;

/** A grammar as its file states it; {@code grammar.schema.json} describes the fields. */
record GrammarFile(
    String id,
    String about,
    List<String> languages,
    Map<String, String> define,
    Map<String, Integer> words,
    boolean digitLabels,
    boolean suffixEitherSide,
    List<Form> articles,
    List<String> divisions,
    List<Part> parts,
    List<String> schedules,
    List<After> trailers,
    Map<String, String> cues,
    Map<String, String> citation,
    List<Example> examples) {

  /** See {@link Grammar.ArticleForm}. */
  record Form(
      String name,
      String pattern,
      int weight,
      String series,
      @JsonProperty("restIsHeading") boolean restIsHeading) {}

  /** See {@link Grammar.PartForm}. */
  record Part(
      NodeKind kind, String pattern, Numerals numerals, String citation, boolean outermost) {}

  /** See {@link Grammar.Trailer}. */
  record After(String pattern, ProvisionStatus status) {}

  /**
   * A line and what the grammar must see in it.
   *
   * @param line the text of a block
   * @param kind {@code article}, {@code division}, {@code schedule}, {@code paragraph}, {@code
   *     point}, {@code note} or {@code text}
   * @param label expected label, absent if none
   * @param heading expected heading or rest of the line, absent if not tested
   */
  record Example(String line, String kind, String label, String heading) {}

  private static final Pattern MACRO = Pattern.compile("\\{([a-z][A-Za-z]*)}");

  Grammar compile() {
    Map<String, Integer> folded = new HashMap<>();
    orEmpty(words).forEach((word, value) -> folded.put(Labels.fold(word), value));
    int[] level = {0};
    return new Grammar(
        id,
        List.copyOf(languages),
        Map.copyOf(folded),
        digitLabels,
        suffixEitherSide,
        articles.stream().map(this::form).toList(),
        divisions.stream()
            .map(pattern -> new Grammar.DivisionForm(++level[0], pattern(pattern)))
            .toList(),
        parts.stream().map(this::part).toList(),
        schedules == null || schedules.isEmpty()
            ? Optional.empty()
            : Optional.of(pattern(String.join("|", schedules))),
        trailers == null
            ? List.of()
            : trailers.stream()
                .map(after -> new Grammar.Trailer(pattern(after.pattern()), after.status()))
                .toList(),
        compileCues(),
        Map.copyOf(citation));
  }

  private Grammar.ArticleForm form(Form form) {
    return new Grammar.ArticleForm(
        form.name(),
        pattern(form.pattern()),
        form.weight(),
        form.series() == null ? "" : form.series(),
        form.restIsHeading());
  }

  private Grammar.PartForm part(Part part) {
    return new Grammar.PartForm(
        part.kind(),
        pattern(part.pattern()),
        part.numerals(),
        part.citation() == null ? "" : part.citation(),
        part.outermost());
  }

  private Grammar.Cues compileCues() {
    return new Grammar.Cues(
        cue("repealed"),
        cue("repealedAct"),
        cue("bill"),
        cue("treaty"),
        cue("amending"),
        cue("note"),
        cue("furniture"),
        cue("contents"),
        cue("crossReference"),
        cue("headingEnd"),
        cue("title"),
        cue("prefix"));
  }

  private Optional<Pattern> cue(String name) {
    return Optional.ofNullable(orEmpty(cues).get(name)).map(this::pattern);
  }

  private Pattern pattern(String source) {
    try {
      // A word ends at any script's letters, which Java's own \b does not know.
      return Pattern.compile(expand(source).replace("\\b", "(?U:\\b)"));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "Grammar "
              + id
              + ": the pattern is not valid: "
              + source
              + " ("
              + e.getDescription()
              + ")");
    }
  }

  private String expand(String source) {
    String result = source;
    for (int depth = 0; depth < 5; depth++) {
      Matcher macro = MACRO.matcher(result);
      if (!macro.find()) {
        return result;
      }
      result =
          macro.replaceAll(found -> {
            String value = orEmpty(define).get(found.group(1));
            if (value == null) {
              throw new IllegalArgumentException(
                  "Grammar " + id + ": {" + found.group(1) + "} is used but not defined.");
            }
            return Matcher.quoteReplacement(value);
          });
    }
    return result;
  }

  private static <V> Map<String, V> orEmpty(Map<String, V> map) {
    return map == null ? Map.of() : map;
  }
}
