package org.lexalign.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
  private static final String RUSSIAN =
      "Статья 5. Лицо, совершившее деяние, наказывается лишением свободы на срок до пяти лет.\n";
  private static final String ARABIC =
      "المادة 5 يعاقب بالحبس مدة لا تقل عن سنة كل من ارتكب فعلا من الأفعال المنصوص عليها في هذا"
          + " القانون\n";
  private static final String JAPANESE = "第五条　次の各号に該当する者は、五年以下の懲役に処する。ただし、この限りでない。\n";
  private static final String CHINESE = "第五条 违反本法规定的，处五年以下有期徒刑，并处罚金；情节严重的，从重处罚。\n";
  private static final String PORTUGUESE =
      "Art. 5º A prática da infração será punida com reclusão de até cinco anos.\n";
  private static final String KOREAN = "제5조 이 법을 위반한 자는 오년 이하의 징역에 처한다. 다만, 그러하지 아니하다.\n";

  @ParameterizedTest
  @CsvSource({
    "russian, windows-1251", "russian, KOI8-R", "arabic, windows-1256", "japanese, Shift_JIS",
    "japanese, EUC-JP", "chinese, GB18030", "chinese, UTF-16LE", "portuguese, windows-1252",
    "korean, EUC-KR", "russian, UTF-8", "russian, UTF-16BE"
  })
  void findsEncodingsThatNobodyDeclared(String language, String charset) {
    String text = text(language).repeat(20);
    assertThat(TextDecoder.decode(text.getBytes(Charset.forName(charset)), true).text())
        .isEqualTo(text);
  }

  @Test
  void wrongDeclarationsAreOverruledAndReported() {
    byte[] bytes =
        ("<meta charset=iso-8859-1><p>" + RUSSIAN.repeat(20))
            .getBytes(Charset.forName("windows-1251"));
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, true);
    assertThat(decoded.text()).contains("наказывается");
    assertThat(decoded.warnings())
        .singleElement()
        .satisfies(w -> assertThat(w.code()).isEqualTo("extract.encoding-differs"));
  }

  @Test
  void truncatedUtf8IsStillUtf8() {
    byte[] bytes = RUSSIAN.repeat(20).getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 4);
    TextDecoder.Decoded decoded = TextDecoder.decode(cut, false);
    assertThat(decoded.charset()).isEqualTo("UTF-8");
  }

  private static String text(String language) {
    return switch (language) {
      case "russian" -> RUSSIAN;
      case "arabic" -> ARABIC;
      case "japanese" -> JAPANESE;
      case "chinese" -> CHINESE;
      case "korean" -> KOREAN;
      default -> PORTUGUESE;
    };
  }
}
