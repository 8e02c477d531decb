package org.lexalign.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  @Test
  void raisedSuffixesStaySuffixes() {
    assertThat(
            Texts.html(
                "<style>.up{vertical-align:top; font-size:9pt}</style><p>Art. 242<sup>1</sup>"
                    + " a</p><p>Art. 240<span class='up'>2</span>. b</p><p>§ 7<sup>a</sup>"
                    + " n<sup><u>o</u></sup> 5</p><p>Art. 9<sup>bis</sup></p>"))
        .containsExactly(
            "PARAGRAPH|Art. 242¹ a",
            "PARAGRAPH|Art. 240². b",
            "PARAGRAPH|§ 7ᵃ nº 5",
            "PARAGRAPH|Art. 9bis");
  }

  @Test
  void stylesForPrintAreNotRead() {
    assertThat(
            Texts.html(
                "<style>@media print{p.x{display:none}} .y{display:none}</style><p class=x>A</p><p"
                    + " class=y>B</p>"))
        .containsExactly("PARAGRAPH|A", "NOTE|B");
  }

  @Test
  void struckWordingFollowsItsParagraph() {
    assertThat(
            Texts.html(
                "<p><strike>Art. 1 Old.</strike> (Repealed by Law 5)</p><p>Art. 1 New <s>old</s>"
                    + " words.</p><p>§ 1 <s>º</s> The<span style='text-decoration: line-through'>"
                    + " former</span></p><del><p>A</p><p>B</p></del>"))
        .containsExactly(
            "STRUCK|Art. 1 Old.",
            "NOTE|(Repealed by Law 5)",
            "PARAGRAPH|Art. 1 New words.",
            "STRUCK|old",
            "PARAGRAPH|§ 1º The",
            "STRUCK|former",
            "STRUCK|A",
            "STRUCK|B");
  }

  @Test
  void linesBrokenInTheSourceAreOneParagraph() {
    assertThat(
            Texts.html(
                "<div>&#1575;&#1604;&#1605;&#1575;&#1583;&#1577;\n16-\n&#1575;&#1604;</div>"))
        .containsExactly("PARAGRAPH|المادة 16- ال");
  }

  @Test
  void breaksSplitWhereAnItemBegins() {
    assertThat(Texts.html("<p>A person who<br>is liable:<br>(a) one;<br>(b) two<br><br>Next</p>"))
        .containsExactly(
            "PARAGRAPH|A person who is liable:",
            "PARAGRAPH|(a) one;",
            "PARAGRAPH|(b) two",
            "PARAGRAPH|Next");
  }

  @Test
  void menusAndScriptsAreLeftOut() {
    assertThat(
            Texts.html(
                "<nav><a href=#>Home</a></nav><form><div class='left-menu'><a>Laws</a></div>"
                    + "<p>Article 1 applies.</p></form><script>x</script><footer>Contact</footer>"))
        .containsExactly("PARAGRAPH|Article 1 applies.");
  }

  @Test
  void wholePageInAnElementNamedLikeAMenuIsKept() {
    assertThat(Texts.html("<div class='menu'><p>Article 1 applies to everyone here.</p></div>"))
        .containsExactly("PARAGRAPH|Article 1 applies to everyone here.");
  }

  @Test
  void numbersThatTheBrowserPrintsAreKept() {
    assertThat(
            Texts.html("<ol type=a start=2><li>one</li><li>two</li></ol><ol><li>(1) own</li></ol>"))
        .containsExactly("LIST_ITEM1|b) one", "LIST_ITEM1|c) two", "LIST_ITEM1|(1) own");
  }

  @Test
  void listItemsThatHoldTheWholeActAreNoItems() {
    assertThat(
            Texts.html("<ul><li><p>Art. 1 A</p><p>Art. 2 B</p><p>Art. 3 C</p><p>Art. 4 D</p></ul>"))
        .containsExactly(
            "PARAGRAPH|Art. 1 A", "PARAGRAPH|Art. 2 B", "PARAGRAPH|Art. 3 C", "PARAGRAPH|Art. 4 D");
  }

  @Test
  void rowsOfDataAndLabelsInCells() {
    assertThat(
            Texts.html(
                "<table><tr><td>Offence</td><td>Term</td></tr><tr><td>(a)</td><td>words of the"
                    + " item</td></tr></table>"))
        .containsExactly("TABLE_ROW|Offence | Term", "LIST_ITEM1|(a) words of the item");
  }

  @Test
  void boldParagraphsAreHeadingsUnlessAllIsBold() {
    assertThat(
            Texts.html(
                "<p><b>Sale of children</b> <a>(added by Law 3)</a></p><p>Art. 5 Words that are"
                    + " long enough for the heading to be less than a third of the page.</p>"))
        .containsExactly(
            "HEADING|Sale of children (added by Law 3)",
            "PARAGRAPH|Art. 5 Words that are long enough for the heading to be less than a third of"
                + " the page.");
    assertThat(Texts.html("<p><b>Art. 5 All of it.</b></p><p><b>More.</b></p>"))
        .containsExactly("PARAGRAPH|Art. 5 All of it.", "PARAGRAPH|More.");
  }

  @Test
  void spansOfPublishedAkomaNtosoAreParagraphs() {
    assertThat(
            Texts.html(
                "<section class=akn-article><h2>Article 7</h2><span class=akn-item><span"
                    + " class=akn-num>1°</span><span class=akn-p>first;</span></span><span"
                    + " class=akn-item><span class=akn-num>2°</span><span"
                    + " class=akn-p>second.</span></span></section>"))
        .containsExactly("HEADING2|Article 7", "PARAGRAPH|1° first;", "PARAGRAPH|2° second.");
  }
}
