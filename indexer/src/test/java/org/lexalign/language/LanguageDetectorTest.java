package org.lexalign.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  private static final String ENGLISH =
      "Any person who sells the said item to a child shall be liable on conviction to a fine, and "
          + "the court may order that the item be forfeited to the State in the manner provided.";
  private final LanguageDetector detector = LanguageDetector.of(LanguagePacks.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es|El que venda a un menor el objeto de que se trata será castigado con la pena de multa,"
            + " y el juez podrá acordar el comiso de los objetos que se hallen en su poder para los"
            + " fines de la ley.",
        "fr|Quiconque vend à un mineur un objet visé par la présente loi est puni d'une amende, et"
            + " le tribunal peut ordonner la confiscation des objets qui sont en la possession de"
            + " la personne.",
        "pt|Quem vender a um menor os objetos de que trata esta lei será punido com a pena de"
            + " multa, e o juiz pode ordenar a perda dos objetos que se encontrem em poder da"
            + " pessoa.",
        "de|Wer einer Person unter achtzehn Jahren die Sache verkauft, wird mit einer Geldstrafe"
            + " bestraft, und das Gericht kann die Einziehung der Sache anordnen, die in dem Besitz"
            + " des Täters ist.",
        "ru|Продажа ребенку предметов, указанных в настоящем законе, наказывается штрафом.",
        "uk|Продаж дитині предметів, зазначених у цьому законі, карається штрафом її власника.",
        "ar|يعاقب بالغرامة كل من باع للطفل الأشياء المذكورة في هذا القانون",
        "fa|هر کس اشیای مذکور در این قانون را به کودک بفروشد به جزای نقدی محکوم می‌گردد و پرداخت",
        "zh|向儿童出售本法所列物品的，处以罚款。",
        "ja|この法律に掲げる物を児童に販売した者は、罰金に処する。",
        "ko|아동에게 이 법에 열거된 물건을 판매한 자는 벌금에 처한다.",
        "hi|जो कोई बालक को इस अधिनियम में उल्लिखित वस्तु बेचता है, वह जुर्माने से दंडनीय होगा।",
        "id|Setiap orang yang menjual barang sebagaimana dimaksud dalam undang-undang ini kepada"
            + " anak dipidana dengan pidana denda dan barang itu dapat dirampas untuk negara.",
        "tr|Bu kanunda sayılan eşyayı bir çocuğa satan kişi, adlî para cezası ile cezalandırılır ve"
            + " eşya için müsadere kararı verilir veya eşya iade edilir.",
        "vi|Người nào bán cho trẻ em các đồ vật được quy định trong luật này thì bị phạt tiền và"
            + " các đồ vật đó có thể bị tịch thu theo quy định của pháp luật về việc này."
      })
  void tellsTheLanguageOfAText(String language, String text) {
    assertThat(detector.detect(text).language()).isEqualTo(language);
  }

  @Test
  void tellsEnglishForCertain() {
    assertThat(detector.detect(ENGLISH)).isEqualTo(new LanguageDetector.Detected("en", true));
  }

  @Test
  void aPartKeepsTheLanguageOfItsDocumentUnlessItClearlyHasAnother() {
    assertThat(detector.ofPart(ENGLISH, "fr")).isEqualTo("en");
    assertThat(detector.ofPart("Short title", "fr")).isEqualTo("fr");
    assertThat(detector.ofPart("يعاقب بالغرامة كل من باع للطفل", "en")).isEqualTo("ar");
    assertThat(detector.ofPart("1. 2. 3.", "es")).isEqualTo("es");
  }

  @Test
  void aTextWithoutLettersHasNoLanguage() {
    assertThat(detector.detect("12 34 …").language()).isEmpty();
    assertThat(detector.detect("").language()).isEmpty();
  }
}
