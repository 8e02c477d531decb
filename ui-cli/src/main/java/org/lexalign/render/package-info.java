/**
 * Writes a gap report as files. The door is {@link org.lexalign.render.ReportWriter}; {@link
 * org.lexalign.render.Format} lists what it can write.
 *
 * <ul>
 *   <li>Every text that comes from a statute passes through {@code SafeText} once, at the door.
 *   <li>Every word of the report's own comes from {@link org.lexalign.messages.ReportTexts}.
 *   <li>Every file is written under a temporary name and then moved ({@code OutputFile}), and holds
 *       no time of writing: the same report gives the same bytes.
 * </ul>
 *
 * <p>The layout of {@code report.json} is published in {@code report.schema.json}.
 */
package org.lexalign.render;
