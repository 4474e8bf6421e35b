package io.runnel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.runnel.processor.report.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistakes, each with a comment on its line: {@code // RNL203} or, with the column, {@code //
 * RNL203@12}, and {@code // RNL203 "words of the message"}. Exactly those are reported, wherever in
 * the world it compiles.
 */
@ExtendWith(ForeignLocale.class)
class BadTest {

  private static final Path FOLDER = Sources.RESOURCES.resolve("bad");
  private static final Pattern HEADER = Pattern.compile("(?m)^//// (?<path>.+)$");
  private static final Pattern MARK =
      Pattern.compile("// (?<code>RNL\\d+)(?:@(?<column>\\d+))?(?: \"(?<words>[^\"]*)\")?");

  /** What no source can trigger: our bugs, a disk that fails, another class path, and options. */
  private static final Set<Problem> UNTRIGGERED =
      EnumSet.of(
          Problem.BUG,
          Problem.FILE_NOT_WRITTEN,
          Problem.RUNTIME_MISSING,
          Problem.LIBRARY_TOO_OLD,
          Problem.TREES_MISSING,
          Problem.LIBRARY_SEEMS_TO_BLOCK,
          Problem.OPTION_VALUE_UNKNOWN,
          Problem.CATALOGUE_UNREADABLE,
          Problem.REPORT_NOT_WRITTEN);

  /** What is shown by a folder of its own, with a test of its own. */
  private static final Set<Problem> SHOWN_ELSEWHERE = EnumSet.of(Problem.CALL_BLOCKS);

  @TempDir private static Path folder;

  private final Path report = folder.resolve("report.jsonl");

  static Stream<String> files() {
    return Sources.files(FOLDER).stream().map(file -> file.getFileName().toString());
  }

  @ParameterizedTest
  @MethodSource("files")
  void reportsExactlyTheMarkedMistakes(String name) {
    String text = Sources.read(FOLDER.resolve(name));
    Compilation compilation =
        Sources.process(Sources.of(Parts.of(text, "", HEADER)), "-Arunnel.report=" + report);
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    List<Mark> marks = Mark.in(text, MARK);
    marks.forEach(mark -> expected.add(mark.code() + " at line " + mark.line()));
    for (Diagnostic<? extends JavaFileObject> found : diagnostics(compilation)) {
      String message = found.getMessage(Locale.ROOT);
      int line = (int) found.getLineNumber();
      actual.add(message.replaceAll("(?s)^\\[(RNL\\d+)].*", "$1") + " at line " + line);
      marks.stream()
          .filter(mark -> mark.line() == line && message.contains(mark.code()))
          .forEach(mark -> mark.verify(found));
    }
    assertThat(actual)
        .as(() -> diagnostics(compilation).toString())
        .containsExactlyInAnyOrderElementsOf(expected);
    ReportLine.assertSame(ReportLine.in(report), compilation.diagnostics());
  }

  @Test
  void everyProblemHasAnExample() {
    Set<String> shown = new TreeSet<>();
    Sources.files(FOLDER)
        .forEach(f -> Mark.in(Sources.read(f), MARK).forEach(m -> shown.add(m.code())));
    List<String> missing =
        Arrays.stream(Problem.values())
            .filter(problem -> !UNTRIGGERED.contains(problem))
            .filter(problem -> !SHOWN_ELSEWHERE.contains(problem))
            .map(Problem::code)
            .filter(code -> !shown.contains(code))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void everyCodeIsUsedOnce() {
    assertThat(Arrays.stream(Problem.values()).map(Problem::code)).doesNotHaveDuplicates();
  }

  private static List<Diagnostic<? extends JavaFileObject>> diagnostics(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(
            found ->
                found.getKind() == Diagnostic.Kind.ERROR
                    || found.getMessage(Locale.ROOT).startsWith("[RNL"))
        .<Diagnostic<? extends JavaFileObject>>map(found -> found)
        .toList();
  }
}
