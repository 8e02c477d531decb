package org.lexalign.samples;

import java.util.List;
import java.util.Map;

/**
 * A fictional State.
 *
 * @param id name of its folder, such as {@code aldmere}
 * @param country user-assigned ISO 3166-1 alpha-2 code
 * @param names its name by language of the report
 * @param language ISO 639-1 code of its laws
 * @param about what it shows, in a sentence, by language of the report
 * @param laws names of the files of its laws, sorted
 */
public record Sample(
    String id,
    String country,
    Map<String, String> names,
    String language,
    Map<String, String> about,
    List<String> laws) {
  public Sample {
    names = Map.copyOf(names);
    about = Map.copyOf(about);
    laws = List.copyOf(laws);
  }
}
