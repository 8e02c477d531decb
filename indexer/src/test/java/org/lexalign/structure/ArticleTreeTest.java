package org.lexalign.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lexalign.model.Node;
import org.lexalign.model.NodeKind;
import org.lexalign.model.Provision;
import org.lexalign.model.ProvisionStatus;

/** How the text of an article is put into paragraphs, points, chapeau and closing words. */
class ArticleTreeTest {

  @Test
  void labelsAloneDecideTheDepth() {
    Provision article =
        Sketch.article(
            "en",
            """
            ### 5 Damage to boats
            (1) Every person who
            * (a) sinks a boat
            * (i) by day, or
            * (ii) by night, or
            * (b) burns a boat,
            is guilty of an offence and liable to imprisonment for two years.
            Second offence
            (2) For a second offence, the term is four years.
            (2.1) The court may order repairs.
            """,
            "5");
    assertThat(Sketch.tree(article.node())).isEqualTo("5[(1)[(a)[(i) (ii)] (b)]< (2) (2.1)]");
    assertThat(article.node().children().get(0).closing()).contains("imprisonment");
    assertThat(article.node().children().get(1).heading()).isEqualTo("Second offence");
    assertThat(Citations.pinpoint(article, 4)).isEqualTo("s 5(1)(a)(ii)");
  }

  @Test
  void aLetterThatIsAlsoARomanNumberGoesWhereItContinuesTheList() {
    Provision article =
        Sketch.article(
            "en",
            """
            ### 5 Boats
            Boats are
            * (g) canoes,
            * (h) ferries,
            * (i) rafts, and
            * (j) ships.
            ### 6 Lakes
            """,
            "5");
    assertThat(Sketch.tree(article.node())).isEqualTo("5[(g) (h) (i) (j)]");
  }

  @Test
  void insertedLettersFollowTheirOwnLetter() {
    Provision article =
        Sketch.article(
            "en",
            """
            ### 2 Definitions
            In this Act,—
            (d) “lake” means water;
            1[(da) “raft” means logs;
            (e) “ship” means a boat.
            ### 3 Rest
            """,
            "2");
    assertThat(Sketch.tree(article.node())).isEqualTo("2[(d) (da) (e)]");
  }

  @Test
  void aSecondListBelongsToTheTextBeforeIt() {
    Provision article =
        Sketch.article(
            "es",
            """
            ##### Artículo 9.
            1. Será castigado:
            a) Quien hurte una barca.
            b) Quien la hunda.
            A los efectos de este título es barca:
            a) Toda canoa.
            b) Toda balsa.
            2. La tentativa será castigada.
            ##### Artículo 10.
            Otro.
            """,
            "9");
    assertThat(Sketch.tree(article.node())).isEqualTo("9[1.[a) b) ·[a) b)]] 2.]");
    assertThat(Citations.pinpoint(article, 2)).isEqualTo("art. 9.1.a)");
  }

  @Test
  void theGermanOrderIsParagraphNumberLetter() {
    Provision article =
        Sketch.article(
            "de",
            """
            # § 9a Boote
            (1) Bestraft wird, wer
            1. ein Boot versenkt:
            wer es also
            a) anbohrt oder
            b) anzündet,
            2. ein Boot stiehlt.
            Der Versuch ist strafbar.
            (2) Ebenso wird bestraft, wer hilft.
            # § 10 Ende
            Ende.
            """,
            "9a");
    assertThat(Sketch.tree(article.node())).isEqualTo("9a[(1)[1.[a) b)] 2. ·] (2)]");
    assertThat(Citations.pinpoint(article, 3)).isEqualTo("§ 9a Abs. 1 Nr. 1 Buchst. a");
  }

  @Test
  void chineseParagraphsAreCounted() {
    Provision article =
        Sketch.article(
            "zh",
            """
            第一百二十条之一 盗窃船只的，处罚金。
            情节严重的，有下列情形之一：
            （一）夜间；
            （二）结伙。
            第一百二十一条 其他规定。
            第一百二十二条 其他规定。
            """,
            "120-1");
    assertThat(article.citation()).isEqualTo("第一百二十条之一");
    assertThat(Citations.pinpoint(article, 3)).isEqualTo("第一百二十条之一第二款第（二）项");
  }

  @Test
  void aNoteThatDefinesTermsIsInForce() {
    Provision article =
        Sketch.article(
            "ru",
            """
            Статья 24¹. Хищение лодок
            1. Хищение лодки наказывается штрафом.
            а) ночью;
            б) группой лиц.
            Примечания. 1. Лодкой признается судно.
            2. Плот признается лодкой.
            Статья 25. Прочее
            Прочее.
            """,
            "24.1");
    Node note = article.node().children().get(1);
    assertThat(note.kind()).isEqualTo(NodeKind.NOTE);
    assertThat(note.status()).isEqualTo(ProvisionStatus.IN_FORCE);
    assertThat(Sketch.tree(note)).isEqualTo("Примечания.[1. 2.]");
    assertThat(article.node().heading()).isEqualTo("Хищение лодок");
  }

  @Test
  void paragraphSignsEndEveryListBeforeThem() {
    Provision article =
        Sketch.article(
            "pt",
            """
            Furto de barco
            Art. 7º Furtar barco:
            Pena - multa.
            § 1º A pena aumenta se o furto é cometido:
            I - à noite;
            II - por duas pessoas.
            § 2º A tentativa é punida.
            Art. 8º Outro artigo.
            Art. 9º Fim.
            """,
            "7");
    assertThat(Sketch.tree(article.node())).isEqualTo("7[· § 1º[I - II -] § 2º]");
    assertThat(Citations.pinpoint(article, 3)).isEqualTo("art. 7, § 1º, I");
  }

  @Test
  void linesOfPrintAreJoinedAndKeepTheirOffsets() {
    String sketch =
        """
        | Article 1
        | Whoever steals a boat that belongs to another
        | person is punished.
        | Article 2
        | The attempt is
        | punished as well.
        """;
    Provision second = Sketch.article("en", sketch, "2");
    assertThat(second.node().text()).isEqualTo("The attempt is punished as well.");
    String text = String.join("\n", Sketch.blocks(sketch).stream().map(b -> b.text()).toList());
    assertThat(text.substring(second.node().start(), second.node().end()))
        .isEqualTo("Article 2\nThe attempt is\npunished as well.");
  }
}
