package org.lexalign.render.word;

import java.util.List;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.view.GroupView;
import org.lexalign.render.view.ReportView;

/**
 * The table of contents: a field that the word processor fills with page numbers, holding entries
 * with links until it does.
 */
final class Contents {
  private Contents() {}

  static void write(Word word, ReportView view) {
    ReportTexts texts = view.texts();
    word.line("ContentsTitle", texts.get("report.contents"));
    word.paragraph("TOC1");
    word.xml().open("w:r").empty("w:fldChar", "w:fldCharType", "begin", "w:dirty", "true").close();
    word.xml().open("w:r");
    word.xml().element("w:instrText", " TOC \\o \"1-2\" \\h \\z \\u ", "xml:space", "preserve");
    word.xml().close();
    word.fieldChar("separate");
    word.end();
    for (String section : List.of("treaties", "documents", "overview", "gaps", "elements")) {
      entry(word, "TOC1", texts.get("section." + section), section);
    }
    List<GroupView> groups = view.groups();
    for (int i = 0; i < groups.size(); i++) {
      entry(word, "TOC2", groups.get(i).name(), "group_" + (i + 1));
    }
    for (String section : List.of("provisions", "method", "versions")) {
      entry(word, "TOC1", texts.get("section." + section), section);
    }
    word.paragraph("TOC1");
    word.fieldChar("end");
    word.end();
  }

  private static void entry(Word word, String style, String text, String bookmark) {
    word.paragraph(style);
    word.link(bookmark, () -> word.run(text));
    word.end();
  }
}
