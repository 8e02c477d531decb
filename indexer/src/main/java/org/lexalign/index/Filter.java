package org.lexalign.index;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lexalign.model.ProvisionStatus;

/**
 * Which part of the corpus a question concerns.
 *
 * @param statuses what the text may be
 * @param file one file only
 * @param act one act of that file only, by its place in the file; needs {@code file}
 * @param language one language only, ISO 639-1
 */
public record Filter(
    Set<ProvisionStatus> statuses,
    Optional<String> file,
    OptionalInt act,
    Optional<String> language) {

  public Filter {
    statuses = Set.copyOf(statuses);
    if (act.isPresent() && file.isEmpty()) {
      throw new IllegalArgumentException("an act is known by its place in a file: name the file");
    }
  }

  /** Law in force, in all files. */
  public static Filter inForce() {
    return new Filter(
        Set.of(ProvisionStatus.IN_FORCE), Optional.empty(), OptionalInt.empty(), Optional.empty());
  }

  /** Everything that was read, whatever its status. */
  public static Filter any() {
    return inForce().withStatuses(EnumSet.allOf(ProvisionStatus.class));
  }

  /** The same with other statuses. */
  public Filter withStatuses(Set<ProvisionStatus> wanted) {
    return new Filter(wanted, file, act, language);
  }

  /** The same in one file. */
  public Filter withFile(String wanted) {
    return new Filter(statuses, Optional.of(wanted), act, language);
  }

  /** The same in one act of a file. */
  public Filter withAct(String wantedFile, int wanted) {
    return new Filter(statuses, Optional.of(wantedFile), OptionalInt.of(wanted), language);
  }

  /** The same in one language. */
  public Filter withLanguage(String wanted) {
    return new Filter(statuses, file, act, Optional.of(wanted));
  }

  boolean anyStatus() {
    return statuses.size() == ProvisionStatus.values().length;
  }
}
