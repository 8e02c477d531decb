package org.lexalign.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins words that are broken at the end of a line. */
final class Hyphens {
  private static final Pattern COMPOUND = Pattern.compile("\\p{L}+[-‐]\\p{L}+");
  private static final Pattern BROKEN = Pattern.compile("^(.*\\s)?(\\S*\\p{L})[-‐]$");
  private static final Pattern REST = Pattern.compile("^(\\p{Ll}\\S*)(?:\\s(.*))?$");

  private Hyphens() {}

  /**
   * The lines, with the rest of a broken word moved up to where the word begins. The hyphen stays
   * if the document writes the word with one elsewhere. No line becomes empty: a line that is only
   * the rest of a word stays as it is.
   */
  static List<String> join(List<String> lines) {
    Set<String> compounds = compounds(lines);
    List<String> out = new ArrayList<>(lines);
    for (int i = 0; i + 1 < out.size(); i++) {
      String line = out.get(i);
      if (line.isEmpty() || "-‐".indexOf(line.charAt(line.length() - 1)) < 0) {
        continue;
      }
      Matcher broken = BROKEN.matcher(line);
      Matcher rest = REST.matcher(out.get(i + 1));
      if (broken.matches() && rest.matches() && rest.group(2) != null) {
        String compound = broken.group(2) + "-" + rest.group(1);
        boolean keeps = compounds.contains(bare(compound));
        String before = broken.group(1) == null ? "" : broken.group(1);
        out.set(i, before + (keeps ? compound : broken.group(2) + rest.group(1)));
        out.set(i + 1, rest.group(2));
      }
    }
    return List.copyOf(out);
  }

  private static Set<String> compounds(List<String> lines) {
    Set<String> found = new HashSet<>();
    for (String line : lines) {
      if (line.indexOf('-') >= 0 || line.indexOf('‐') >= 0) {
        Matcher matcher = COMPOUND.matcher(line);
        while (matcher.find()) {
          found.add(bare(matcher.group()));
        }
      }
    }
    return found;
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replace('‐', '-').replaceAll("[^\\p{L}-]", "");
  }
}
