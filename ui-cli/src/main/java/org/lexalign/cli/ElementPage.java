package org.lexalign.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.lexalign.catalogue.Catalogue;
import org.lexalign.catalogue.Criterion;
import org.lexalign.catalogue.Rule;
import org.lexalign.messages.ReportTexts;

/** An element of the catalogue on the terminal. */
final class ElementPage {
  private final Context context;
  private final ReportTexts texts;

  ElementPage(Context context, ReportTexts texts) {
    this.context = context;
    this.texts = texts;
  }

  /** The element of that id, or an error that names those with a similar id. */
  static Rule rule(Context context, Catalogue catalogue, String id) {
    return catalogue
        .rule(id)
        .orElseThrow(() -> {
          String like =
              catalogue.rules().stream()
                  .map(r -> r.element().id())
                  .filter(other -> other.contains(id) || id.contains(other))
                  .collect(Collectors.joining(", "));
          String key = like.isEmpty() ? "error.element" : "error.element-like";
          return new UserError(Exit.USAGE, context.messages().get(key, id, like));
        });
  }

  void show(Rule rule) {
    var element = rule.element();
    var words = texts.elements();
    String id = element.id();
    context
        .terminal()
        .print(
            List.of(
                new Terminal.Piece(texts.title(id), true),
                new Terminal.Piece("  (" + id + ")", false)));
    paragraph(words.question(id));
    fact("element.shown-as", texts.get("kind." + element.kind().code()));
    fact("element.basis", String.join("; ", element.authority()));
    fact("element.when-met", words.met(id));
    fact("element.when-partial", words.partial(id));
    fact("element.guidance", words.guidance(id));
    fact("explain.authority", String.join("; ", words.guidanceAuthority(id)));
    context.print("");
    context.terminal().print(List.of(new Terminal.Piece(texts.get("element.criteria"), true)));
    for (Criterion criterion : element.criteria()) {
      context.print("  " + criterion.id() + ": " + texts.criterion(id, criterion.id()));
      context.print("      " + criterion.expression());
    }
    context.print("  " + texts.get("status.met") + " = " + element.met());
    context.print("  " + texts.get("status.partial") + " = " + element.partial());
  }

  private void fact(String key, String text) {
    if (!text.isEmpty()) {
      String label = key.startsWith("explain.") ? context.messages().get(key) : texts.get(key);
      paragraph(label + ": " + text);
    }
  }

  private void paragraph(String text) {
    Wrapped.lines(text, 96).forEach(context::print);
  }
}
