package io.runnel.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another processor writes in which round, and in which round we answer. */
class LaterRoundsTest {

  private static final JavaFileObject STEPS =
      source("Steps", "class Steps { @Step String a(String in) { return in; } }");

  private static final JavaFileObject CHAINS =
      source(
          "Chains",
          "@Uses({Steps.class, Late.class}) interface Chains"
              + " { @Chain({\"a\", \"late\"}) int run(String in); }");

  private final RecordedRounds runnel = new RecordedRounds();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void takesAServiceThatIsWrittenTwoRoundsLater(boolean runnelFirst) {
    JavaFileObject user =
        source(
            "User",
            "class User { @Override public String toString() { return \"\"; }"
                + " int use() { return new RunChain(new Steps(), new Late()).invoke(\"\")"
                + " + new ChainsImpl(new Steps(), new Late()).run(\"\"); } }");
    Writing other =
        Writing.always()
            .in(1, "class Unrelated {}")
            .in(2, "class Late { @Step int late(String in) { return 1; } }");

    Compilation compilation = strictly(runnelFirst, other, STEPS, CHAINS, user);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(runnel.written())
        .containsExactly(
            "1: demo.StepsSteps", "3: demo.LateSteps", "3: demo.RunChain", "3: demo.ChainsImpl");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void takesAnInterfaceThatIsWrittenTwoRoundsLaterAndWaitsForMore(boolean runnelFirst) {
    Writing other =
        Writing.always()
            .in(1, "class Unrelated {}")
            .in(
                2,
                "@Uses(Steps.class) interface Late"
                    + " { @Chain({\"a\", \"b\"}) Later run(String in); }")
            .in(3, "class Unrelated2 {}")
            .in(4, "class Later { @Step static Later b(String in) { return null; } }");
    JavaFileObject wants =
        source(
            "Steps",
            "class Steps { @Step String a(String in) { return in; }"
                + " @Step Later b(String in) { return null; } }");
    JavaFileObject user =
        source(
            "User", "@Deprecated class User { Late use() { return new LateImpl(new Steps()); } }");

    Compilation compilation = strictly(runnelFirst, other, wants, user);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(runnel.written())
        .containsExactly(
            "5: demo.LaterSteps", "5: demo.StepsSteps", "5: demo.RunChain", "5: demo.LateImpl");
  }

  /** Which javac asks only if somebody leaves an annotation, be it for one round. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void letsOthersWriteWhereAllAnnotationsAreOursAtTheCostOfOneWarning(boolean runnelFirst) {
    Writing other =
        Writing.always()
            .in(1, "class Unrelated {}")
            .in(2, "class Unrelated2 {}")
            .in(3, "class Late { @Step int late(String in) { return 1; } }");

    Compilation compilation = compile(runnelFirst, other, List.of("-Xlint:all"), STEPS, CHAINS);

    assertThat(compilation).succeeded();
    assertThat(compilation).hadWarningCount(1);
    assertThat(compilation).hadWarningContaining("No processor claimed any of these annotations");
    assertThat(runnel.written()).anyMatch(each -> each.endsWith(": demo.ChainsImpl"));
  }

  /** javac asks a processor no further once all annotations are claimed. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void letsAProcessorWriteThatHasAnAnnotationOfItsOwn(boolean runnelFirst) {
    JavaFileObject chains =
        source(
            "Chains",
            "@FunctionalInterface @Uses({Steps.class, Late.class}) interface Chains"
                + " { @Chain({\"a\", \"late\"}) int run(String in); }");
    Writing other =
        Writing.forAnnotation("java.lang.FunctionalInterface")
            .in(2, "class Late { @Step int late(String in) { return 1; } }");

    Compilation compilation = strictly(runnelFirst, other, STEPS, chains);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(runnel.written()).contains("3: demo.RunChain", "3: demo.ChainsImpl");
  }

  @Test
  void tellsInTheLastRoundAndOnceWhatIsWrongWhereATypeIsMissing() {
    JavaFileObject chains =
        source(
            "Chains",
            "interface Chains { @Chain(\"gone\") String run(String in);"
                + " @Chain(\"step\") Missing missing(String in);"
                + " @Step default String step(String in) { return in; } }");
    Writing other =
        Writing.always().in(1, "class One {}").in(2, "class Two {}").in(3, "class Three {}");

    Compilation compilation = compile(true, other, List.of(), chains);

    assertThat(runnel.told()).singleElement().asString().startsWith("last: [RNL201]");
    assertThat(runnel.written()).isEmpty();
    assertThat(errors(compilation))
        .hasSize(2)
        .anyMatch(error -> error.startsWith("[RNL201]"))
        .anyMatch(error -> error.startsWith("cannot find symbol"));
  }

  @Test
  void leavesAServiceThatNobodyWritesToJavacWhichTellsOfItOnce() {
    JavaFileObject chains =
        source(
            "Chains",
            "@Uses({Steps.class, Gone.class}) interface Chains"
                + " { @Chain({\"a\", \"late\"}) int run(String in); }");
    Writing other = Writing.always().in(1, "class One {}").in(2, "class Two {}");

    Compilation compilation = compile(true, other, List.of(), STEPS, chains);

    assertThat(runnel.told()).isEmpty();
    assertThat(runnel.written()).containsExactly("1: demo.StepsSteps");
    assertThat(errors(compilation))
        .singleElement()
        .asString()
        .startsWith("cannot find symbol")
        .contains("class Gone");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void writesNothingInTheLastRoundWhateverComesInTheOneBefore(boolean runnelFirst) {
    JavaFileObject chains =
        source(
            "Chains",
            "@Uses(Steps.class) interface Chains { @Chain(\"a\") String run(String in); }");
    Writing other = Writing.always().in(1, "class One {}").in(2, "class Two {}");

    Compilation compilation = strictly(runnelFirst, other, STEPS, chains);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(runnel.written()).isNotEmpty().noneMatch(each -> each.startsWith("last"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void writesNothingForAClassThatComesTooLate(boolean runnelFirst) {
    Writing other =
        Writing.always().inTheLast("class Late { @Step int late(String in) { return 1; } }");

    Compilation compilation = compile(runnelFirst, other, List.of("-Xlint:all"), STEPS, CHAINS);

    assertThat(runnel.told()).isEmpty();
    assertThat(errors(compilation)).singleElement().asString().startsWith("cannot find symbol");
    assertThat(runnel.written()).containsExactly("1: demo.StepsSteps");
  }

  private Compilation strictly(boolean runnelFirst, Writing other, JavaFileObject... sources) {
    return compile(runnelFirst, other, List.of("-Xlint:all", "-Werror"), sources);
  }

  private Compilation compile(
      boolean runnelFirst, Writing other, List<String> options, JavaFileObject... sources) {
    List<Processor> processors = new ArrayList<>(List.of(other));
    processors.add(runnelFirst ? 0 : 1, runnel);
    return Compiler.javac()
        .withProcessors(processors)
        .withOptions(options.toArray())
        .compile(sources);
  }

  private static List<String> errors(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(found -> found.getKind() == Diagnostic.Kind.ERROR)
        .map(found -> found.getMessage(Locale.ROOT))
        .toList();
  }

  private static JavaFileObject source(String name, String text) {
    return Sources.source(
        "demo/" + name + ".java", "package demo;\nimport io.runnel.annotation.*;\n" + text);
  }
}
