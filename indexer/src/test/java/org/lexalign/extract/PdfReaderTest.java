package org.lexalign.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexalign.model.Block;

class PdfReaderTest {
  private static final String WORDS = "words of the law that fill the line from margin to margin";

  private static PdfSamples pages(
      int count, java.util.function.BiConsumer<PdfSamples, Integer> page) {
    return PdfSamples.of(s -> {
      for (int i = 1; i <= count; i++) {
        s.page();
        page.accept(s, i);
      }
    });
  }

  @Test
  void runningTitlesAndPageNumbersGoButArticleHeadingsAtTheHeadOfPagesStay() {
    List<String> blocks =
        pages(
                6,
                (s, n) ->
                    s.text(200, 40, 11, "Official Gazette No. 7")
                        .text(72, 70, 11, "Article " + (3 * n))
                        .lines(72, 90, 11, varied(n, 0), varied(n, 1), varied(n, 2))
                        .text(290, 800, 11, "- " + (n + 10) + " -"))
            .blocks();
    assertThat(blocks).hasSize(24).contains("LINE|Article 3", "LINE|Article 18");
    assertThat(blocks).noneMatch(b -> b.contains("Gazette") || b.contains("- 1"));
  }

  @Test
  void labelsThatHangInTheMarginAreNoPageNumbers() {
    assertThat(
            pages(
                    4,
                    (s, n) ->
                        s.text(72, 60, 11, n + ".")
                            .lines(100, 60, 11, "Heading " + n, WORDS, WORDS))
                .blocks())
        .contains("LINE|1. Heading 1", "LINE|4. Heading 4");
  }

  @Test
  void footnotesAreNotesAndMarksStayRaised() {
    List<String> blocks =
        PdfSamples.of(s ->
                s.page()
                    .lines(72, 80, 12, WORDS, WORDS, WORDS)
                    .text(72, 140, 12, "He shall be liable")
                    .text(155.8f, 136, 7, "1")
                    .text(159.5f, 140, 12, "[to a fine].")
                    .lines(72, 700, 9, "1. Subs. by Act 10 of 2009, for certain", "words."))
            .blocks();
    assertThat(blocks).contains("NOTE|1. Subs. by Act 10 of 2009, for certain words.");
    assertThat(blocks).anyMatch(b -> b.matches("LINE[|]He shall be liable ?¹.*"));
  }

  @Test
  void columnsOfTwoLanguagesAreReadOneAfterTheOther() {
    String english =
        "the person who does this is liable to a fine of the amount that the law sets and the ";
    String french =
        "quiconque fait cela est passible d'une amende dont le montant est fixe par la loi ";
    List<Block> blocks =
        pages(
                3,
                (s, n) ->
                    s.lines(72, 100, 11, column(english, n)).lines(320, 100, 11, column(french, n)))
            .read();
    List<String> texts = blocks.stream().map(Block::text).toList();
    assertThat(texts).hasSize(48);
    assertThat(texts.subList(0, 8)).containsExactly(column(english, 1));
    assertThat(texts.subList(24, 32)).containsExactly(column(french, 1));
    assertThat(blocks.get(23).page()).isEqualTo(3);
    assertThat(blocks.get(24).page()).isEqualTo(1);
  }

  /** Eight lines of a column, which differ from page to page. */
  private static String[] column(String words, int page) {
    String text = words.repeat(6);
    String[] lines = new String[8];
    for (int i = 0; i < lines.length; i++) {
      int from = text.indexOf(' ', 13 * i + 7 * page) + 1;
      lines[i] = text.substring(from, from + 34).strip();
    }
    return lines;
  }

  /** A line of the body that no other page has. */
  private static String varied(int page, int line) {
    return "line "
        + (char) ('a' + page * 3 + line)
        + " of the law, "
        + WORDS.substring(page + line * 2);
  }

  @Test
  void columnsOfOneLanguageAreReadPageByPage() {
    String english =
        "the person who does this is liable to a fine of the amount that the law sets and the ";
    List<Block> blocks =
        pages(
                2,
                (s, n) ->
                    s.lines(72, 100, 11, column(english, n))
                        .lines(320, 100, 11, column(english, n + 2)))
            .read();
    assertThat(blocks).hasSize(32).extracting(Block::page).isSorted();
    assertThat(blocks.get(8).text()).isEqualTo(column(english, 3)[0]);
  }

  @Test
  void marginalNotesBecomeHeadingsOfTheirSections() {
    List<String> blocks =
        pages(
                4,
                (s, n) ->
                    s.lines(
                            72,
                            100,
                            11,
                            (3 * n) + ". " + WORDS,
                            varied(n, 0),
                            varied(n, 1),
                            varied(n, 2),
                            varied(n, 3),
                            WORDS)
                        .lines(420, 100, 8, "Note " + n, "title."))
            .blocks();
    assertThat(blocks.subList(0, 2)).containsExactly("HEADING|Note 1 title.", "LINE|3. " + WORDS);
  }

  @Test
  void wordsBrokenAtLineEndsAreJoinedUnlessTheyHaveAHyphen() {
    assertThat(
            Hyphens.join(
                List.of(
                    "the child por-", "nography of a self-", "employed or a self-employed one")))
        .containsExactly("the child pornography", "of a self-employed", "or a self-employed one");
  }

  @Test
  void boldLinesAreHeadings() {
    assertThat(
            PdfSamples.of(s ->
                    s.page()
                        .bold(72, 80, 11, "Sale of children")
                        .lines(72, 100, 11, WORDS, WORDS, WORDS))
                .blocks())
        .startsWith("HEADING|Sale of children", "LINE|" + WORDS);
  }

  @Test
  void scansAndEncryptedFilesSaySo() {
    assertThatThrownBy(() -> PdfSamples.of(s -> s.page().picture().page().picture()).read())
        .isInstanceOfSatisfying(
            UnreadableFile.class,
            e -> assertThat(e.reason().code()).isEqualTo("unreadable.scanned"));
    byte[] locked = PdfSamples.of(s -> s.page().text(72, 72, 11, WORDS)).bytes("secret");
    assertThatThrownBy(
            () -> PdfReader.read(locked, new BlockCollector(Limits.standard()), new ArrayList<>()))
        .isInstanceOfSatisfying(
            UnreadableFile.class,
            e -> assertThat(e.reason().code()).isEqualTo("unreadable.encrypted"));
  }

  @Test
  void arabicIsMended() {
    assertThat(ArabicText.mend(List.of("ﻣﺎدة )12( من القا\uFFFDنون", "المـــادة )3( plain (a)")))
        .containsExactly("مادة (12) من القانون", "المادة (3) plain )a(");
  }
}
