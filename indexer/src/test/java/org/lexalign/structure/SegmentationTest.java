package org.lexalign.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexalign.model.Act;
import org.lexalign.model.Provision;
import org.lexalign.model.ProvisionStatus;

/** Which lines are articles, which are not, and which act they belong to. */
class SegmentationTest {

  @Test
  void aTableOfContentsIsFrontMatter() {
    String sketch =
        """
        | ARRANGEMENT OF SECTIONS
        | 1. Short title.
        | 2. Definitions.
        | 3. Theft of boats.
        | 4. Powers of wardens.
        | 5. Repeal.
        | An Act to protect boats.
        | 1. Short title.—This Act may be called the Boats Act and comes into force at once in all
        | harbours of the Republic.
        | 2. Definitions.—In this Act, “boat” means any vessel that floats and is used for carrying
        | persons or goods on a lake.
        | 3. Theft of boats.—Whoever steals a boat shall be punished with imprisonment which may
        | extend to two years.
        | 4. Powers of wardens.—A warden may seize any boat which is used in breach of this Act and
        | keep it for thirty days.
        | 5. Repeal.—The Boats Ordinance is hereby repealed, and everything done under it stands.
        """;
    assertThat(Sketch.articles("en", sketch))
        .containsExactly("1:in_force", "2:in_force", "3:in_force", "4:in_force", "5:in_force");
    Provision theft = Sketch.article("en", sketch, "3");
    assertThat(theft.node().heading()).isEqualTo("Theft of boats.");
    assertThat(theft.node().text()).startsWith("Whoever steals a boat").endsWith("two years.");
  }

  @Test
  void aLineThatBeginsWithACrossReferenceIsNoArticle() {
    String sketch =
        """
        # § 1 Geltung
        Dieses Gesetz gilt für Boote.
        # § 2 Strafe
        Wer ein Boot stiehlt, wird bestraft.
        § 7 Absatz 2 gilt entsprechend.
        § 1 ist anzuwenden.
        # § 3 Verfall
        Boote werden eingezogen.
        """;
    assertThat(Sketch.articles("de", sketch))
        .containsExactly("1:in_force", "2:in_force", "3:in_force");
  }

  @Test
  void footnotesAndListNumbersDoNotBreakTheSeries() {
    String sketch =
        """
        | 61. Smuggling.—Whoever carries goods over the lake at night commits smuggling and shall
        | be punished with a fine.
        | 1. Subs. by Act 10 of 1999, s. 3.
        | 62. Attempt.—Whoever attempts to do so shall be punished with half the fine.
        | 63. Forfeiture.—The boat is forfeited.
        """;
    assertThat(Sketch.articles("en", sketch))
        .containsExactly("61:in_force", "62:in_force", "63:in_force");
  }

  @Test
  void repealedArticlesAndRangesAreToldFromLiveOnes() {
    String sketch =
        """
        # § 1 Geltung
        Dieses Gesetz gilt für Boote.
        # §§ 2 und 3 (weggefallen)
        # § 4 (weggefallen)
        -
        # § 5 Strafe
        (1) Wer ein Boot stiehlt, wird bestraft.
        (2) (weggefallen)
        """;
    assertThat(Sketch.articles("de", sketch))
        .containsExactly("1:in_force", "2 und 3:repealed", "4:repealed", "5:in_force");
    assertThat(Sketch.article("de", sketch, "5").node().children().get(1).status())
        .isEqualTo(ProvisionStatus.REPEALED);
  }

  @Test
  void theNewWordingThatAnActQuotesIsQuoted() {
    String sketch =
        """
        ##### Artículo 1. Objeto.
        Esta ley protege los lagos.
        ##### Disposición final primera. Modificación de la Ley de Barcas.
        Uno. Se modifica el artículo 12, que queda redactado como sigue:
        «Artículo 12.
        1. Quien hurte una barca será castigado con prisión de uno a tres años.
        2. La tentativa también será castigada.»
        Dos. Se suprime el artículo 13.
        ##### Disposición final segunda. Entrada en vigor.
        Esta ley entra en vigor mañana.
        """;
    assertThat(Sketch.articles("es", sketch))
        .containsExactly(
            "1:in_force",
            "Disposición final primera:in_force",
            "Disposición final segunda:in_force");
    Provision amending = Sketch.article("es", sketch, "Disposición final primera");
    assertThat(Texts.live(amending.node())).contains("Se suprime").doesNotContain("prisión");
  }

  @Test
  void unquotedWordingInAnAmendingArticleIsQuotedToo() {
    String sketch =
        """
        مادة (1)
        يستبدل بنص المادة 306 من قانون القوارب النص الآتي:
        مادة (306)
        يعاقب بالحبس كل من سرق قارباً.
        مادة (2)
        ينشر هذا القانون في الجريدة الرسمية.
        """;
    assertThat(Sketch.articles("ar", sketch)).containsExactly("1:in_force", "2:in_force");
    assertThat(Texts.live(Sketch.article("ar", sketch, "1").node())).doesNotContain("بالحبس");
  }

  @Test
  void aPromulgatingDecreeAndTheLawAnnexedToItAreTwoActs() {
    String sketch =
        """
        # مرسوم رقم 5
        المادة الأولى
        يعمل بالقانون المرافق في شأن القوارب.
        المادة الثانية
        ينشر هذا المرسوم في الجريدة الرسمية.
        # قانون القوارب
        المادة 1
        القارب كل ما يطفو على الماء.
        المادة 2
        يعاقب بالحبس كل من سرق قارباً.
        المادة 3
        تصادر القوارب المسروقة.
        """;
    List<Act> acts = Sketch.read("ar", sketch).acts();
    assertThat(acts).extracting(Act::title).containsExactly("مرسوم رقم 5", "قانون القوارب");
    assertThat(Sketch.provisions(acts, "ar")).extracting(Provision::id).doesNotHaveDuplicates();
  }

  @Test
  void relatedProvisionsAndAmendmentsAtTheEndAreNotInForce() {
    String sketch =
        """
        ### 1 Short title
        This Act may be cited as the Lakes Act.
        ### 2 Offence
        Every person who drains a lake is guilty of an offence.
        ## RELATED PROVISIONS
        ### — 2001, c. 9, s. 2
        ### 2 Pending cases
        Cases go on under the old law.
        ## AMENDMENTS NOT IN FORCE
        ### 1 Bill C-1
        Section 1 of the Act is replaced.
        """;
    assertThat(Sketch.articles("en", sketch))
        .containsExactly("1:in_force", "2:in_force", "2:note", "1:not_in_force");
  }

  @Test
  void supersededWordingIsRepealedBesideTheCurrentOne() {
    String sketch =
        """
        Art. 1º Esta Lei protege os lagos.
        ~ Art. 2º Drenar um lago:
        ~ Pena - multa.
        Art. 2º Drenar ou poluir um lago:
        Pena - reclusão, de um a dois anos.
        Art. 3º Esta Lei entra em vigor amanhã.
        """;
    assertThat(Sketch.articles("pt", sketch))
        .containsExactly("1:in_force", "2:in_force", "3:in_force");
    assertThat(Texts.live(Sketch.article("pt", sketch, "2").node())).contains("reclusão");
    assertThat(Texts.live(Sketch.article("pt", sketch, "1").node())).doesNotContain("multa");
  }

  @Test
  void anActRepealedAsAWholeHasNoProvisionInForce() {
    String sketch =
        """
        # Ley de Barcas
        Norma derogada por la Ley de Lagos.
        ##### Artículo 1.
        Las barcas son libres.
        ##### Artículo 2.
        Nadie las hurtará.
        """;
    assertThat(Sketch.articles("es", sketch)).containsExactly("1:repealed", "2:repealed");
  }

  @Test
  void numbersInAScheduleAreItemsNotArticles() {
    String sketch =
        """
        | 1. Short title.—This is the Lakes Act.
        | 2. Offences.—The offences in the Schedule are grave.
        | THE SCHEDULE
        | 1. Draining a lake.
        | 2. Poisoning a lake.
        """;
    assertThat(Sketch.articles("en", sketch)).containsExactly("1:in_force", "2:in_force");
    assertThat(Sketch.provisions("en", sketch))
        .anyMatch(p ->
            p.status() == ProvisionStatus.ANNEXED && p.node().fullText().contains("Poisoning"));
  }

  @Test
  void treatyTextInAnApprovalActIsTreatyText() {
    String sketch =
        """
        The States Parties to the present Protocol,
        Article 1
        States Parties shall prohibit the draining of lakes.
        Article 2
        Draining means taking the water.
        """;
    assertThat(Sketch.articles("en", sketch)).containsExactly("1:treaty", "2:treaty");
  }
}
