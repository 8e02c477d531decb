package org.lexalign.language;

import java.util.List;
import java.util.Map;

/**
 * {@code profiles.yaml} as written: function words of languages without a pack, so that their texts
 * are recognised and never taken for another language.
 *
 * @param model resource of OpenNLP's language model, at the root of the class path
 * @param words function words by ISO 639-1 code
 * @param letters letters by ISO 639-1 code that tell a language from others of its script
 */
record ProfilesFile(String model, Map<String, List<String>> words, Map<String, String> letters) {
  static final String FILE = "profiles.yaml";

  ProfilesFile {
    model = Defaults.text(model);
    words = Defaults.map(words);
    letters = Defaults.map(letters);
  }
}
