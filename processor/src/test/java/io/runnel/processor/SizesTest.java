package io.runnel.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More steps than anybody writes by hand; programs write programs. */
class SizesTest {

  /** In one expression or one method javac overflows its stack, or the class file its room. */
  @ParameterizedTest
  @ValueSource(strings = {"here", "later"})
  void aChainOfTwoThousandSteps(String step) {
    String elements =
        IntStream.range(0, 2_000).mapToObj(i -> '"' + step + '"').collect(Collectors.joining(", "));
    assertCompiles(
        "@Step String here(String in) { return in; } @Step CompletionStage<String> later(String in)"
            + " { return null; }",
        elements);
  }

  /** Which no class file has room for. */
  @Test
  void aChainOfTenThousandSteps() {
    String text =
        "package demo; import io.runnel.annotation.*; class S {"
            + " @Step String here(String in) { return in; } interface Y { @Chain({\n"
            + String.join(",\n", Collections.nCopies(10_000, "\"here\""))
            + "}) String run(String in); } }";
    JavaFileObject source = Sources.source("demo/S.java", text);
    Compilation compilation = Sources.process(List.of(source));
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("S.Y.run has 10000 steps, too many for a class")
        .inFile(source)
        .onLine(2_002);
  }

  /** Whose factories would need more constants than a class has room for. */
  @Test
  void tenThousandStepsInOneService() {
    String steps =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "@Step String s" + i + "(String in) { return in; }\n")
            .collect(Collectors.joining());
    Compilation compilation = assertCompiles(steps, "\"s0\", \"s5000\", \"s9999\"");
    assertThat(compilation)
        .hadNoteContaining("no SSteps is generated: S has 10000 steps, too many for a class");
  }

  private static Compilation assertCompiles(String steps, String elements) {
    String text =
        "package demo; import io.runnel.annotation.*; import java.util.concurrent.*; class S {\n"
            + steps
            + " interface Y { @Chain({"
            + elements
            + "}) String run(String in); } }";
    Compilation compilation =
        Sources.process(List.of(Sources.source("demo/S.java", text)), "-Xlint:all", "-Werror");
    assertThat(compilation).succeededWithoutWarnings();
    return compilation;
  }
}
