package org.lexalign.render.view;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lexalign.messages.ReportTexts;

/** Names of countries, languages and legal bases in the report's language. */
final class Names {
  private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());

  private Names() {}

  /** The State's name; empty for a code that ISO 3166 gives to no country. */
  static Optional<String> country(String code, String language) {
    return ISO_COUNTRIES.contains(code)
        ? Optional.of(Locale.of("", code).getDisplayCountry(Locale.of(language)))
        : Optional.empty();
  }

  static String language(String code, String language) {
    Locale shown = Locale.of(language);
    String name = Locale.forLanguageTag(code).getDisplayLanguage(shown);
    return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(shown) + name.substring(1);
  }

  /** Turns {@code R74/174 pp4} or {@code OPSC 3(1)(c)} into words; leaves other forms alone. */
  static String authority(String authority, ReportTexts texts) {
    int space = authority.indexOf(' ');
    if (space < 0) {
      return authority;
    }
    String instrument = authority.substring(0, space);
    String place = authority.substring(space + 1);
    if (!instrument.equals("R74/174")) {
      return texts.get("authority.treaty", instrument, place);
    }
    return place.startsWith("pp")
        ? texts.get("authority.preamble", place.substring(2))
        : texts.get("authority.resolution", place);
  }
}
