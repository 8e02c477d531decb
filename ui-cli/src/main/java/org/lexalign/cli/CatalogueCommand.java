package org.lexalign.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lexalign.catalogue.Catalogue;
import org.lexalign.catalogue.CatalogueReader;
import org.lexalign.catalogue.Rule;
import org.lexalign.messages.ReportTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lexalign catalogue}: the elements, for readers and for writers of catalogues. */
@Command(
    name = "catalogue",
    subcommands = {
      CatalogueCommand.ListElements.class,
      CatalogueCommand.Show.class,
      CatalogueCommand.Check.class
    })
final class CatalogueCommand implements Callable<Integer> {
  private final Context context;

  @Spec private CommandSpec spec;

  CatalogueCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(context.terminal().out());
    return Exit.DONE;
  }

  /** Lists the elements by group. */
  @Command(name = "list")
  static final class ListElements implements Callable<Integer> {
    private final Context context;

    ListElements(Context context) {
      this.context = context;
    }

    @Override
    public Integer call() {
      ReportTexts texts = ReportTexts.of(context.locale());
      String group = "";
      for (Rule rule : Catalogue.bundled().rules()) {
        var element = rule.element();
        if (!element.group().equals(group)) {
          group = element.group();
          context.print("");
          context
              .terminal()
              .print(java.util.List.of(new Terminal.Piece(texts.elements().group(group), true)));
        }
        String pad = " ".repeat(Math.max(1, 34 - element.id().length()));
        context.print("  " + element.id() + pad + texts.title(element.id()));
      }
      return Exit.DONE;
    }
  }

  /** Shows one element with its criteria. */
  @Command(name = "show")
  static final class Show implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "ELEMENT", descriptionKey = "element")
    private String element;

    Show(Context context) {
      this.context = context;
    }

    @Override
    public Integer call() {
      Rule rule = ElementPage.rule(context, Catalogue.bundled(), element);
      new ElementPage(context, ReportTexts.of(context.locale())).show(rule);
      return Exit.DONE;
    }
  }

  /** Checks a catalogue that a user has written. */
  @Command(name = "check")
  static final class Check implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "FILE", descriptionKey = "catalogue-file")
    private Path file;

    Check(Context context) {
      this.context = context;
    }

    @Override
    public Integer call() {
      Catalogue catalogue = new CatalogueReader().read(file);
      context.print(context.messages().count("catalogue.good", catalogue.rules().size(), file));
      return Exit.DONE;
    }
  }
}
