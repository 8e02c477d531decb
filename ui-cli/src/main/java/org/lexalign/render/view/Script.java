package org.lexalign.render.view;

import java.util.Locale;
import java.util.Set;

/** How the text of a language is set. */
public enum Script {
  /** Left to right, in an alphabet. */
  ALPHABETIC,
  /** Right to left. */
  RIGHT_TO_LEFT,
  /** Chinese, Japanese or Korean characters. */
  EAST_ASIAN;

  private static final Set<String> RTL =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku", "ps", "sd", "syr", "ug", "ur", "yi");
  private static final Set<String> CJK = Set.of("zh", "ja", "ko", "yue");

  /** The script that laws in that language are usually printed in. */
  public static Script of(String language) {
    String code = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    if (RTL.contains(code)) {
      return RIGHT_TO_LEFT;
    }
    return CJK.contains(code) ? EAST_ASIAN : ALPHABETIC;
  }

  /** Value of the HTML attribute {@code dir}. */
  public String direction() {
    return this == RIGHT_TO_LEFT ? "rtl" : "ltr";
  }
}
