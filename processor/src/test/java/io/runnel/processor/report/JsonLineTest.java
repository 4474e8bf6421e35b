package io.runnel.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Optional;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text is, the line is one line, and a reader gets the text back. */
class JsonLineTest {

  @Test
  void everyFieldIsThere() {
    assertThat(
            JsonLine.of(
                Diagnostic.Kind.MANDATORY_WARNING,
                new Message("RNL219", "wrong", "fix"),
                Optional.of(new Location("src/A.java", 3, 14))))
        .isEqualTo(
            """
            {"code":"RNL219","severity":"warning","file":"src/A.java","line":3,"column":14,\
            "message":"wrong","fix":"fix"}
            """);
  }

  @Test
  void whatIsNotKnownIsNull() {
    assertThat(
            JsonLine.of(
                Diagnostic.Kind.NOTE, new Message("RNL302", "skipped", ""), Optional.empty()))
        .isEqualTo(
            """
            {"code":"RNL302","severity":"note","file":null,"line":null,"column":null,\
            "message":"skipped","fix":null}
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a \"step\"",
        "C:\\demo\\A.java",
        "two\nlines\r\nand\ta tab",
        "\0\b\f\u001f\u007f",
        "a\u0085b\u2028c\u2029d",
        "Größe 値 \ud83d\ude00",
        "</script>",
      })
  void aReaderGetsTheTextBack(String text) {
    String line = line(text);

    assertThat(line.substring(0, line.length() - 1)).doesNotContainPattern("[\\p{Cntrl}\\v]");
    assertThat(object(line).get("message").getAsString()).isEqualTo(text);
    assertThat(object(line).get("fix").getAsString()).isEqualTo(text);
  }

  /** Else the file could not be written in UTF-8. */
  @ParameterizedTest
  @ValueSource(strings = {"a\ud83d", "\ud83da", "\ude00a", "a\ude00"})
  void halfACharacterIsEscaped(String text) {
    assertThat(line(text)).isASCII();
    assertThat(object(line(text)).get("message").getAsString()).isEqualTo(text);
  }

  private static String line(String text) {
    return JsonLine.of(Diagnostic.Kind.ERROR, new Message("RNL101", text, text), Optional.empty());
  }

  private static JsonObject object(String line) {
    return JsonParser.parseString(line).getAsJsonObject();
  }
}
