package io.runnel.processor.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.testing.compile.Compilation;
import io.runnel.processor.ForeignLocale;
import io.runnel.processor.Mark;
import io.runnel.processor.ReportLine;
import io.runnel.processor.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small programs that block in an asynchronous step, and others that do not, as users would write
 * them: what the check says of them is what their comments say, nothing more and nothing less.
 */
@ExtendWith(ForeignLocale.class)
class CorpusTest {

  private static final Path FOLDER = Sources.RESOURCES.resolve("blocking");

  @TempDir Path sourcePath;

  static List<Program> blocks() {
    return Program.in(FOLDER.resolve("blocks"));
  }

  static List<Program> passes() {
    return Program.in(FOLDER.resolve("passes"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("blocks")
  void reportsExactlyTheMarkedCalls(Program program) {
    Compilation compilation = compile(program);
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    program.marks().forEach(mark -> expected.add("blocks at line " + mark.line()));
    compilation.diagnostics().forEach(found -> actual.add(place(found)));

    assertThat(expected).as("marks").isNotEmpty();
    ReportLine.assertSame(ReportLine.in(report()), compilation.diagnostics());
    assertThat(actual)
        .as(() -> compilation.diagnostics().toString())
        .containsExactlyInAnyOrderElementsOf(expected);
    for (Mark mark : program.marks()) {
      compilation.errors().stream()
          .filter(found -> found.getLineNumber() == mark.line())
          .forEach(mark::verify);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passes")
  void reportsNothing(Program program) {
    Compilation compilation = compile(program);

    assertThat(program.marks()).as("marks").isEmpty();
    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(report()).isEmptyFile();
    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
  }

  @Test
  void isNotThinnedOut() {
    assertThat(blocks()).hasSizeGreaterThanOrEqualTo(100);
    assertThat(passes()).hasSizeGreaterThanOrEqualTo(50);
  }

  private Compilation compile(Program program) {
    assumeTrue(
        Runtime.version().feature() >= program.java(),
        () -> program + " needs JDK " + program.java());
    List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Werror"));
    options.addAll(program.options(sourcePath));
    options.add("-Arunnel.report=" + report());
    return Sources.process(program.sources(), options.toArray(String[]::new));
  }

  private Path report() {
    return sourcePath.resolve("report.jsonl");
  }

  private static String place(Diagnostic<?> found) {
    String message = found.getMessage(Locale.ROOT);
    boolean blocks =
        found.getKind() == Diagnostic.Kind.ERROR && message.matches("(?s)\\[RNL30[13]].*");
    return (blocks ? "blocks" : message) + " at line " + found.getLineNumber();
  }
}
