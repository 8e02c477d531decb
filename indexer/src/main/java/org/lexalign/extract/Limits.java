package org.lexalign.extract;

/**
 * How much extraction takes on before it says that a file is too large.
 *
 * @param fileBytes largest file or archive member, in bytes
 * @param characters longest extracted text of one file, in UTF-16 units
 * @param members most members read from one archive, nested ones included
 * @param depth deepest nesting of archives within archives
 * @param expansion largest ratio of an archive's unpacked to its packed size
 * @param seconds longest time for one file
 */
public record Limits(
    long fileBytes, int characters, int members, int depth, int expansion, int seconds) {

  /** Limits for a desktop machine: a code of some thousand pages passes, a bomb does not. */
  public static Limits standard() {
    return new Limits(400_000_000L, 60_000_000, 20_000, 3, 400, 300);
  }
}
