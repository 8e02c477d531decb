package org.lexalign.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
  @ParameterizedTest
  @CsvSource({
    "163.1, 163.1",
    "163.1 (4)(a), 163.1(4)(a)",
    "189 BIS, 189bis",
    "189 bis., 189bis",
    "1.º, 1",
    "5º, 5",
    "1er, 1",
    "242¹, 242.1",
    "٣٤, 34",
    "(١٢), 12",
    ")306 مكررًا(, 306مكرر",
    "222‑23, 222-23",
    "241-A, 241-a",
    "L. 121-1, l121-1",
    "§ 176d, §176d",
    "第二百三十六条, 236",
    "第二百八十七條之一, 287-1",
    "第一〇五条, 105",
    "第十条, 10",
    "287-1, 287-1",
    "tercero, tercero"
  })
  void oneFormForEachWayToPrintIt(String label, String normal) {
    assertThat(Labels.normalise(label)).isEqualTo(normal);
  }

  @ParameterizedTest
  @CsvSource({"163.1(4)(a), 163.1", "(2), 2", "第三百六十三条, 363", "12, 12"})
  void theArticleIsWhatStandsBeforeAPinpoint(String label, String article) {
    assertThat(Labels.article(label)).isEqualTo(article);
  }
}
