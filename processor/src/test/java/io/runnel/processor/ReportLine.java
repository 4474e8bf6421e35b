package io.runnel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.Strictness;
import com.google.gson.internal.Streams;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.FileObject;

/**
 * A line of the file of {@code -Arunnel.report}. Numbers are 0, and texts null, where it has null.
 */
public record ReportLine(
    String code, String severity, String file, long line, long column, String message, String fix) {

  private static final String IN_CLASS_FILE = " (from a class file)";

  /** The lines of the file, which must be JSON by the letter. */
  public static List<ReportLine> in(Path report) {
    String text = Sources.read(report);
    assertThat(text).matches("(?s)|.*\n");
    return Stream.of(text.split("\n")).filter(line -> !line.isEmpty()).map(ReportLine::of).toList();
  }

  /** Asserts that the report says of our messages what the compiler says, no more and no less. */
  public static void assertSame(
      List<ReportLine> lines, List<? extends Diagnostic<? extends FileObject>> diagnostics) {
    assertThat(lines.stream().map(ReportLine::asDiagnostic))
        .containsExactlyInAnyOrderElementsOf(
            diagnostics.stream()
                .filter(found -> found.getMessage(Locale.ROOT).startsWith("[RNL"))
                .map(ReportLine::text)
                .toList());
  }

  private static ReportLine of(String line) {
    JsonObject object = parse(line).getAsJsonObject();
    assertThat(object.keySet())
        .isEqualTo(Set.of("code", "severity", "file", "line", "column", "message", "fix"));
    return new ReportLine(
        string(object.get("code")),
        string(object.get("severity")),
        string(object.get("file")),
        number(object.get("line")),
        number(object.get("column")),
        string(object.get("message")),
        string(object.get("fix")));
  }

  private static JsonElement parse(String line) {
    JsonReader reader = new JsonReader(new StringReader(line));
    reader.setStrictness(Strictness.STRICT);
    JsonElement parsed = Streams.parse(reader);
    try {
      assertThat(reader.peek()).hasToString("END_DOCUMENT");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return parsed;
  }

  private static String string(JsonElement value) {
    return value.isJsonNull() ? null : value.getAsString();
  }

  private static long number(JsonElement value) {
    return value.isJsonNull() ? 0 : value.getAsLong();
  }

  private String asDiagnostic() {
    boolean inClassFile = message.endsWith(IN_CLASS_FILE);
    String wrong =
        inClassFile ? message.substring(0, message.length() - IN_CLASS_FILE.length()) : message;
    return "%s:%s:%s: %s: [%s] %s%s%s"
        .formatted(
            file,
            line,
            column,
            severity,
            code,
            wrong,
            fix == null ? "" : " " + fix,
            inClassFile ? IN_CLASS_FILE : "")
        .replaceAll("\\s+", " ");
  }

  private static String text(Diagnostic<? extends FileObject> found) {
    boolean hasPlace = found.getSource() != null;
    return "%s:%s:%s: %s: %s"
        .formatted(
            hasPlace ? found.getSource().getName() : null,
            hasPlace ? found.getLineNumber() : 0,
            hasPlace ? found.getColumnNumber() : 0,
            found.getKind().name().toLowerCase(Locale.ROOT).replace("mandatory_", ""),
            found.getMessage(Locale.ROOT))
        // javac indents further lines.
        .replaceAll("\\s+", " ");
  }
}
