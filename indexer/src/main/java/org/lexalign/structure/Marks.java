package org.lexalign.structure;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What is known of units before the tree is built. */
final class Marks {
  private final Map<Unit, Boolean> quoted = new IdentityHashMap<>();

  Marks(List<Unit> units, BitSet quotedUnits) {
    quotedUnits.stream().forEach(i -> quoted.put(units.get(i), Boolean.TRUE));
  }

  boolean quoted(Unit unit) {
    return quoted.containsKey(unit);
  }
}
