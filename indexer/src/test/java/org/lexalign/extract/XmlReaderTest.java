package org.lexalign.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexalign.model.Act;
import org.lexalign.model.Extraction.Blocks;
import org.lexalign.model.Extraction.Content;
import org.lexalign.model.Extraction.Structured;
import org.lexalign.model.Node;
import org.lexalign.model.NodeKind;
import org.lexalign.model.ProvisionStatus;

class XmlReaderTest {

  private static Content read(String xml) throws IOException {
    return XmlReader.read(xml, "file.xml", new BlockCollector(Limits.standard()));
  }

  private static Act act(String xml) throws IOException {
    return ((Structured) read(xml)).acts().get(0);
  }

  private static Act statute(String body) throws IOException {
    return act(
        "\uFEFF<?xml version='1.0'?><Statute xmlns:lims='x' lims:pit-date='2020-01-02' xml:lang='fr'>"
                .substring(1)
            + "<Identification><LongTitle>An Act</LongTitle><ShortTitle>Toys"
            + " Act</ShortTitle></Identification><Body>"
            + body
            + "</Body></Statute>");
  }

  @Test
  void labelsAnArticleWithoutTheNameOfTheUnit() throws IOException {
    Act act =
        act(
            "<akomaNtoso"
                + " xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><act><body><article><num>Article"
                + " premier</num><content><p>Des"
                + " jouets.</p></content></article><article><num>Artículo 2"
                + " bis</num><content><p>Juguetes.</p></content></article>"
                + "</body></act></akomaNtoso>");
    assertThat(act.nodes()).extracting(Node::label).containsExactly("premier", "2 bis");
  }

  @Test
  void readsSectionsBelowCrossHeadingsWithDefinitionsAndClosingWords() throws IOException {
    Act act =
        statute(
            "<Heading level='1'><Label>PART"
                + " 1</Label><TitleText>General</TitleText></Heading><Heading"
                + " level='2'><TitleText>Rules</TitleText></Heading><Section><MarginalNote>Meaning</MarginalNote><Label>2</Label><Text>In"
                + " this Act,</Text><Definition><Text><DefinedTermEn>toy</DefinedTermEn>"
                + " means</Text><Paragraph><Label>(a)</Label><Text>a"
                + " doll.</Text></Paragraph></Definition><HistoricalNote><HistoricalNoteSubItem>1990,"
                + " c. 1"
                + "</HistoricalNoteSubItem></HistoricalNote></Section><Section><Label>3.1</Label><Subsection><Label>(1)</Label><Text>A"
                + " person"
                + " who</Text><Paragraph><Label>(a)</Label><Text>sells</Text></Paragraph><ContinuedSectionSubsection><Text>is"
                + " liable."
                + "</Text></ContinuedSectionSubsection></Subsection></Section><Section><Label>4</Label><Text><Repealed>[Repealed,"
                + " 2001]</Repealed></Text></Section>");
    assertThat(act.title()).isEqualTo("Toys Act");
    assertThat(act.language()).isEqualTo("fr");
    assertThat(act.date()).isEqualTo("2020-01-02");
    Node part = act.nodes().get(0);
    assertThat(part.label()).isEqualTo("PART 1");
    List<Node> sections = part.children().get(0).children();
    assertThat(sections).extracting(Node::label).containsExactly("2", "3.1", "4");
    Node definition = sections.get(0).children().get(0);
    assertThat(definition.kind()).isEqualTo(NodeKind.POINT);
    assertThat(definition.label()).isEmpty();
    assertThat(definition.text()).isEqualTo("toy means");
    assertThat(sections.get(0).text()).isEqualTo("In this Act,");
    assertThat(sections.get(0).children().get(1).status()).isEqualTo(ProvisionStatus.NOTE);
    assertThat(sections.get(1).children().get(0).closing()).isEqualTo("is liable.");
    assertThat(sections.get(2).status()).isEqualTo(ProvisionStatus.REPEALED);
  }

  @Test
  void relatedProvisionsAndAmendmentsNotInForceAreNotInForce() throws IOException {
    Act act =
        statute(
            "<Section><Label>1</Label><Text>Live.</Text></Section></Body><Schedule><BillPiece><RelatedOrNotInForce><Heading"
                + " level='5'><TitleText>— 2030, c."
                + " 1</TitleText></Heading><Section><Label>1</Label>"
                + "<Text>Later.</Text></Section></RelatedOrNotInForce></BillPiece></Schedule><Body>");
    Node later = find(act.nodes(), "Later.");
    assertThat(later.status()).isEqualTo(ProvisionStatus.NOT_IN_FORCE);
    assertThat(find(act.nodes(), "Live.").status()).isEqualTo(ProvisionStatus.IN_FORCE);
  }

  @Test
  void readsAkomaNtoso() throws IOException {
    Act act =
        act(
            "<akomaNtoso"
                + " xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><act><meta><identification><FRBRWork><FRBRalias"
                + " value='Child Act'/></FRBRWork><FRBRExpression><FRBRdate"
                + " date='2019-05-06'/><FRBRlanguage"
                + " language='eng'/></FRBRExpression></identification></meta><preamble><p>Whereas</p></preamble><body><chapter><num>Chapter"
                + " 1</num><heading>Offences</heading><section><num>12A.</num><heading>Sale</heading><subsection><num>(1)</num><content><p>No"
                + " person may sell.</p></content>"
                + "</subsection><subsection><num>(2)</num><intro><p>Whoever</p></intro><paragraph><num>(a)</num><content><p>buys<sup>1</sup>;"
                + " or</p></content></paragraph><wrapUp><p>is"
                + " guilty.</p></wrapUp></subsection></section><section"
                + " status='removed'><num>13.</num><content><p>Old.</p></content></section></chapter></body><attachments><attachment><doc><mainBody><p>Form"
                + " A</p></mainBody></doc></attachment></attachments></act></akomaNtoso>");
    assertThat(act.title()).isEqualTo("Child Act");
    assertThat(act.language()).isEqualTo("en");
    assertThat(act.nodes().get(0).status()).isEqualTo(ProvisionStatus.FRONT_MATTER);
    Node chapter = act.nodes().get(1);
    assertThat(chapter.heading()).isEqualTo("Offences");
    Node section = chapter.children().get(0);
    assertThat(section.kind()).isEqualTo(NodeKind.ARTICLE);
    assertThat(section.label()).isEqualTo("12A");
    Node second = section.children().get(1);
    assertThat(second.kind()).isEqualTo(NodeKind.PARAGRAPH);
    assertThat(second.text()).isEqualTo("Whoever");
    assertThat(second.closing()).isEqualTo("is guilty.");
    assertThat(second.children().get(0).kind()).isEqualTo(NodeKind.POINT);
    assertThat(second.children().get(0).text()).isEqualTo("buys¹; or");
    assertThat(chapter.children().get(1).status()).isEqualTo(ProvisionStatus.REPEALED);
    assertThat(act.nodes().get(2).kind()).isEqualTo(NodeKind.SCHEDULE);
  }

  @Test
  void otherXmlGivesParagraphs() throws IOException {
    Blocks blocks =
        (Blocks) read("<law><title>On toys</title><p>First <b>bold</b>.</p><p>Second</p></law>");
    assertThat(Texts.shown(blocks.blocks()))
        .containsExactly("HEADING|On toys", "PARAGRAPH|First bold.", "PARAGRAPH|Second");
  }

  @Test
  void externalEntitiesAreNotFetched() {
    assertThatThrownBy(
            () -> read("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>"))
        .isInstanceOf(IOException.class);
  }

  private static Node find(List<Node> nodes, String text) {
    for (Node node : nodes) {
      if (node.text().equals(text)) {
        return node;
      }
      Node deeper = find(node.children(), text);
      if (deeper != null) {
        return deeper;
      }
    }
    return null;
  }
}
