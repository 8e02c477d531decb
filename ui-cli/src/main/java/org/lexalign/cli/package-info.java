/** The command line: {@link org.lexalign.cli.Main} and its subcommands. */
package org.lexalign.cli;
