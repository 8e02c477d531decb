package org.lexalign.cli;

/** Exit codes; they are part of what scripts may rely on. */
final class Exit {
  /** Done; the report may well name gaps. */
  static final int DONE = 0;

  /** The command line is not understood. */
  static final int USAGE = 2;

  /** Input cannot be read, or none of the files can be analysed. */
  static final int INPUT = 3;

  /** Output cannot be written: no rights, no space, or another run is writing. */
  static final int OUTPUT = 4;

  /** A defect of the program. */
  static final int INTERNAL = 70;

  private Exit() {}
}
