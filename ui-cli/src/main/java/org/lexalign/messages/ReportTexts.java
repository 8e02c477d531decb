package org.lexalign.messages;

import java.util.Locale;
import org.lexalign.model.Warning;

/** Everything a report says in words of its own, in one language. */
public final class ReportTexts {
  private final String language;
  private final MessageBundle report;
  private final WarningMessages warnings;
  private final ElementTexts elements;

  private ReportTexts(Locale locale) {
    this.language = MessageBundle.supported(locale);
    this.report = MessageBundle.load("report", locale);
    this.warnings = new WarningMessages(locale);
    this.elements = ElementTexts.of(locale);
  }

  /** The texts in that language, in English where it has none. */
  public static ReportTexts of(Locale locale) {
    return new ReportTexts(locale);
  }

  /** ISO 639-1 code of the language of these texts. */
  public String language() {
    return language;
  }

  /** A message of the report. */
  public String get(String key, Object... arguments) {
    return report.get(key, arguments);
  }

  /** A message of the report that depends on a count, its first placeholder. */
  public String count(String key, int count, Object... more) {
    return report.count(key, count, more);
  }

  /** A warning as a sentence. */
  public String warning(Warning warning) {
    return warnings.text(warning);
  }

  /** Short neutral name of an element. */
  public String title(String element) {
    return elements.title(element);
  }

  /** What a criterion asks for, in words. */
  public String criterion(String element, String criterion) {
    return elements.criterion(element, criterion);
  }

  /** Question, conditions and guidance of the elements; names of groups and instruments. */
  public ElementTexts elements() {
    return elements;
  }
}
