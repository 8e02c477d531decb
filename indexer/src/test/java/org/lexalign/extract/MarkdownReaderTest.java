package org.lexalign.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lexalign.model.Block;

class MarkdownReaderTest {

  @Test
  void joinsHardWrappedLinesToOneParagraph() {
    assertThat(
            Texts.markdown(
                "### § 7 Heading\n\n(1) Whoever does this\nor that is liable.\n\n(2) Next."))
        .containsExactly(
            "HEADING3|§ 7 Heading",
            "PARAGRAPH|(1) Whoever does this or that is liable.",
            "PARAGRAPH|(2) Next.");
  }

  @Test
  void joinsWrappedChineseWithoutSpace() {
    assertThat(Texts.markdown("第一条　为了\n保护")).containsExactly("PARAGRAPH|第一条 为了保护");
  }

  @Test
  void keepsSectionSignAtStartOfWrappedLineInItsParagraph() {
    assertThat(Texts.markdown("In these cases\n§ 74a applies."))
        .containsExactly("PARAGRAPH|In these cases § 74a applies.");
  }

  @Test
  void readsListsWithContinuationAndClosingWords() {
    assertThat(
            Texts.markdown(
                "Whoever\n"
                    + "  - (a) makes, or\n"
                    + "  - (b) sells\n"
                    + "is guilty of an offence.\n\n"
                    + "1.  one\n"
                    + "    more\n"
                    + "2.  two"))
        .containsExactly(
            "PARAGRAPH|Whoever",
            "LIST_ITEM2|(a) makes, or",
            "LIST_ITEM2|(b) sells",
            "PARAGRAPH|is guilty of an offence.",
            "LIST_ITEM1|1. one more",
            "LIST_ITEM1|2. two");
  }

  @Test
  void takesEscapesAndEmphasisOutButKeepsEscapedStars() {
    assertThat(
            Texts.markdown(
                "The 18\\. year of the **child** in *this* Act \\* note snake_case_name"))
        .containsExactly("PARAGRAPH|The 18. year of the child in this Act * note snake_case_name");
  }

  @Test
  void textBeforeEndOfHistoryIsNote() {
    assertThat(Texts.markdown("# Act\n\nAdopted 1 May.\n\n<!-- INFO END -->\n\n## Part"))
        .containsExactly("HEADING1|Act", "NOTE|Adopted 1 May.", "HEADING2|Part");
  }

  @Test
  void detailsAndFootnotesAreNotes() {
    assertThat(
            Texts.markdown(
                "Text^1[(da) more.\n\n"
                    + "<details>\n"
                    + "<summary>History</summary>\n\n"
                    + "- c. 34, s. 1\n\n"
                    + "</details>\n\n"
                    + "Body.\n\n"
                    + "### Footnotes\n\n"
                    + "1. Ins. by Act 9.\n\n"
                    + "## Section 3\n\n"
                    + "Live."))
        .containsExactly(
            "PARAGRAPH|Text¹[(da) more.",
            "NOTE|c. 34, s. 1",
            "PARAGRAPH|Body.",
            "HEADING3|Footnotes",
            "NOTE|1. Ins. by Act 9.",
            "HEADING2|Section 3",
            "PARAGRAPH|Live.");
  }

  @Test
  void readsTablesQuotesAndStruckText() {
    assertThat(
            Texts.markdown(
                "| a | b |\n|---|---|\n| 1 | 2 |\n\n> quoted\n> more\n\nOld ~~gone~~ new."))
        .containsExactly(
            "TABLE_ROW|a | b",
            "TABLE_ROW|1 | 2",
            "QUOTE|quoted more",
            "PARAGRAPH|Old new.",
            "STRUCK|gone");
  }

  @Test
  void frontMatterPrefersDateOfConsolidation() {
    BlockCollector out = new BlockCollector(Limits.standard());
    Map<String, String> metadata =
        MarkdownReader.read(
            "---\n"
                + "title: \"Act: on things\"\n"
                + "publication_date: 1995-01-02\n"
                + "last_updated: '2024-03-04'\n"
                + "status: repealed\n"
                + "---\n"
                + "Text",
            out);
    assertThat(metadata)
        .containsEntry("title", "Act: on things")
        .containsEntry("date", "2024-03-04")
        .containsEntry("status", "repealed");
    assertThat(Texts.shown(out.blocks())).containsExactly("PARAGRAPH|Text");
  }

  @Test
  void offsetsReferToBlocksJoinedByNewlines() {
    BlockCollector out = new BlockCollector(Limits.standard());
    MarkdownReader.read("# One\n\nTwo\u00AD\u200B words\u00A0here\n\n\nThree", out);
    List<Block> blocks = out.blocks();
    String text = String.join("\n", blocks.stream().map(Block::text).toList());
    assertThat(text).isEqualTo("One\nTwo words here\nThree");
    assertThat(blocks).allSatisfy(b -> assertThat(text.substring(b.start())).startsWith(b.text()));
  }
}
