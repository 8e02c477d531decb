package org.lexalign.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelKeysTest {
  @ParameterizedTest
  @CsvSource({
    "163.1, 163.1",
    "163.1(4), 163.1",
    "189 BIS, 189bis",
    "1.º, 1",
    "242¹, 242.1",
    "٣٤, 34",
    "222‑23, 222-23",
    "2118., 2118",
    "第一条第二款, 1",
    "第二十条之一第二款, 20-1",
    "(162, 162",
    "tercero, tercero"
  })
  void oneKeyForEachWayToPrintIt(String label, String key) {
    assertThat(LabelKeys.key(label)).isEqualTo(key);
  }

  @Test
  void aRangeReachesInsertedArticles() {
    assertThat(LabelKeys.referred("151", "153")).contains("151", "152", "153", "151+", "152+");
    assertThat(LabelKeys.referred("151", "153")).doesNotContain("153+");
    assertThat(LabelKeys.names("152.1")).containsExactly("152.1", "152+");
    assertThat(LabelKeys.referred("176a", "176d"))
        .containsExactlyInAnyOrder("176a", "176b", "176c", "176d");
    assertThat(LabelKeys.referred("5", "5")).containsExactly("5");
    assertThat(LabelKeys.referred("1", "999999")).containsExactly("1", "999999");
  }
}
