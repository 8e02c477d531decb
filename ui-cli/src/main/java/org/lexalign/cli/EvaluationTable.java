package org.lexalign.cli;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.lexalign.evaluate.Evaluation;
import org.lexalign.evaluate.Figures;
import org.lexalign.evaluate.Place;
import org.lexalign.evaluate.Row;
import org.lexalign.evaluate.Share;
import org.lexalign.messages.MessageBundle;
import org.lexalign.messages.ReportTexts;

/** An evaluation on the terminal. */
final class EvaluationTable {
  private static final String LINE = "  %-32s %8s %15s %9s %9s %9s %9s %9s %7s";

  private final Context context;
  private final MessageBundle messages;
  private final ReportTexts texts;

  EvaluationTable(Context context, ReportTexts texts) {
    this.context = context;
    this.messages = context.messages();
    this.texts = texts;
  }

  void show(Evaluation evaluation) {
    part("evaluate.by-case", evaluation.byCase());
    context.print(line(messages.get("evaluate.all"), evaluation.total()));
    context.say("evaluate.mean-kappa", number(evaluation.meanKappa()));
    part("evaluate.by-group", evaluation.byGroup());
    part("evaluate.by-language", evaluation.byLanguage());
    part("evaluate.by-confidence", evaluation.byConfidence());
    part("evaluate.by-element", evaluation.byElement());
    context.print("");
    title("evaluate.differences");
    evaluation.differences().forEach(this::difference);
    if (!evaluation.unanswered().isEmpty()) {
      context.print("");
      context.say("evaluate.unanswered", String.join("; ", evaluation.unanswered()));
    }
    context.print("");
    Wrapped.lines(messages.get("evaluate.legend"), 96).forEach(context::print);
  }

  private void part(String key, SortedMap<String, Figures> figures) {
    context.print("");
    title(key);
    context.print(
        format(
            "",
            messages.get("evaluate.agreement"),
            messages.get("evaluate.kappa"),
            messages.get("evaluate.certain"),
            messages.get("evaluate.first"),
            messages.get("evaluate.third"),
            messages.get("evaluate.recall"),
            messages.get("evaluate.precision"),
            messages.get("evaluate.worst")));
    figures.forEach((name, f) -> context.print(line(name.isEmpty() ? "–" : name, f)));
  }

  private void title(String key) {
    context.terminal().print(List.of(new Terminal.Piece(messages.get(key), true)));
  }

  private static String line(String name, Figures f) {
    String kappa =
        Double.isNaN(f.kappa().value())
            ? "–"
            : number(f.kappa().value())
                + " "
                + String.format(
                    Locale.ROOT,
                    "%.2f..%.2f",
                    f.kappa().interval().low(),
                    f.kappa().interval().high());
    return format(
        name,
        share(f.agreement()),
        kappa,
        share(f.certainAgreement()),
        share(f.firstHit()),
        share(f.thirdHit()),
        share(f.gapRecall()),
        share(f.gapPrecision()),
        f.worst().count() + "/" + f.worst().of());
  }

  private static String format(String name, String... cells) {
    Object[] all = new Object[cells.length + 1];
    all[0] = name;
    System.arraycopy(cells, 0, all, 1, cells.length);
    return String.format(Locale.ROOT, LINE, all);
  }

  private static String share(Share share) {
    return share.of() == 0 ? "–" : String.format(Locale.ROOT, "%.1f%%", 100 * share.value());
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
  }

  private void difference(Row row) {
    String mark = row.worst() ? "!! " : row.agrees() ? "   " : "*  ";
    String certain = row.coding().certain() ? "" : messages.get("evaluate.uncertain");
    context.print(
        mark
            + messages.get(
                "evaluate.difference",
                row.corpus(),
                row.element(),
                texts.get("status." + row.answer().status().code()),
                texts.get("status." + row.coding().status().code()) + certain));
    context.print(
        "     "
            + messages.get(
                "evaluate.sides",
                places(row.answer().evidence()),
                places(row.coding().provisions())));
    if (!row.coding().reason().isEmpty()) {
      context.print("     " + row.coding().reason());
    }
  }

  private static String places(List<Place> places) {
    return places.isEmpty()
        ? "–"
        : places.stream()
            .limit(3)
            .map(p -> p.file() + "#" + p.article())
            .collect(Collectors.joining("; "));
  }
}
