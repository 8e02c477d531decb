/**
 * All words that a user reads, by language. {@link org.lexalign.messages.ReportTexts} serves the
 * reports, {@link org.lexalign.messages.MessageBundle} everything else.
 *
 * <p>A new language is one {@code .properties} file of each kind beside these classes and a line in
 * {@link org.lexalign.messages.MessageBundle#LANGUAGES}; a test holds that all languages have the
 * same keys and placeholders.
 */
package org.lexalign.messages;
