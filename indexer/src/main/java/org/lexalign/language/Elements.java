package org.lexalign.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The elements that terms are made of: each is a set of conditions on one token, any of which is
 * enough. Filled while a pack is loaded, then only read.
 */
final class Elements {

  /** How a token is compared. */
  enum Kind {
    STEM,
    FORM,
    PREFIX,
    SUFFIX,
    INFIX
  }

  /** One condition on a token. */
  record Key(Kind kind, String text) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byKind = kind.compareTo(other.kind);
      return byKind != 0 ? byKind : text.compareTo(other.text);
    }
  }

  private final Map<Set<Key>, Integer> ids = new LinkedHashMap<>();
  private final Map<Key, List<Integer>> byKey = new HashMap<>();
  private final List<Key> loose = new ArrayList<>();
  private int longestPrefix;

  /** The id of an element, a new one if it was not met before. */
  int intern(Set<Key> keys) {
    Integer known = ids.get(keys);
    if (known != null) {
      return known;
    }
    int id = ids.size();
    ids.put(Set.copyOf(keys), id);
    for (Key key : keys) {
      List<Integer> users = byKey.computeIfAbsent(key, k -> new ArrayList<>());
      if (users.isEmpty() && (key.kind() == Kind.SUFFIX || key.kind() == Kind.INFIX)) {
        loose.add(key);
      }
      if (key.kind() == Kind.PREFIX) {
        longestPrefix = Math.max(longestPrefix, key.text().length());
      }
      users.add(id);
    }
    return id;
  }

  /** Ids of the elements that a form satisfies, ascending. */
  int[] satisfiedBy(String form, Analysis analysis) {
    Set<Integer> found = new TreeSet<>();
    for (String variant : analysis.variants(form)) {
      collect(new Key(Kind.FORM, variant), found);
      collect(new Key(Kind.STEM, analysis.stem(variant)), found);
      for (int end = 1; end <= Math.min(variant.length(), longestPrefix); end++) {
        collect(new Key(Kind.PREFIX, variant.substring(0, end)), found);
      }
    }
    for (Key key : loose) {
      if (key.kind() == Kind.SUFFIX ? form.endsWith(key.text()) : form.contains(key.text())) {
        collect(key, found);
      }
    }
    return found.isEmpty() ? Word.NONE : found.stream().mapToInt(Integer::intValue).toArray();
  }

  private void collect(Key key, Set<Integer> found) {
    List<Integer> users = byKey.get(key);
    if (users != null) {
      found.addAll(users);
    }
  }
}
