package io.runnel.processor.blocking;

import static io.runnel.processor.blocking.AsyncMethodsWatcher.marked;
import static io.runnel.processor.blocking.AsyncMethodsWatcher.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

class BlockingOptionsTest {

  private static final String SLEEP = "Thread.sleep(1);";
  private static final String PRINT = "System.out.println();";

  @Test
  void warnWarnsAndCompiles() {
    JavacRun run = JavacRun.of(marked(SLEEP), "-Arunnel.blocking=warn");

    assertThat(run.messages(Diagnostic.Kind.WARNING)).hasSize(1);
    assertThat(run.messages(Diagnostic.Kind.WARNING).get(0)).startsWith("[RNL301] run is marked");
    assertThat(run.errors()).isEmpty();
    assertThat(run.classFiles()).contains("Service.class");
  }

  @Test
  void offIsSilent() {
    JavacRun run =
        JavacRun.of(
            marked(SLEEP + PRINT),
            "-Arunnel.blocking=off",
            "-Arunnel.blocking.debatable=error",
            "-Arunnel.blocking.catalogue=nowhere");

    assertThat(run.diagnostics()).isEmpty();
  }

  @Test
  void anUnknownValueIsNamedWithTheKnownOnes() {
    JavacRun run =
        JavacRun.of(
            marked(SLEEP),
            "-Arunnel.blocking=strict",
            "-Arunnel.blocking.debatable",
            "-Arunnel.blocking.libraries=all");

    assertThat(run.messages(Diagnostic.Kind.WARNING))
        .containsExactly(
            "[RNL308] -Arunnel.blocking=strict is none of error, warn, off, so error is used.",
            "[RNL308] -Arunnel.blocking.debatable without a value is none of error, warn, off, so"
                + " off is used.",
            "[RNL308] -Arunnel.blocking.libraries=all is none of error, warn, off, so warn is"
                + " used.");
    assertThat(run.errors()).hasSize(1);
  }

  @Test
  void librariesHaveALevelOfTheirOwn() {
    assertThat(BlockingOptions.DEFAULTS.reportOf(Sort.LIBRARY)).contains(Diagnostic.Kind.WARNING);
    assertThat(librariesAt("warn").reportOf(Sort.LIBRARY)).contains(Diagnostic.Kind.WARNING);
    assertThat(librariesAt("error").reportOf(Sort.LIBRARY)).contains(Diagnostic.Kind.ERROR);
    assertThat(librariesAt("off").reportOf(Sort.LIBRARY)).isEmpty();
  }

  private static BlockingOptions librariesAt(String level) {
    return BlockingOptions.from(
        Map.of("runnel.blocking.libraries", level),
        problem -> {
          throw new AssertionError(problem.text());
        });
  }

  @Test
  void debatableCallsAreReportedOnDemand() {
    assertThat(JavacRun.of(marked(PRINT)).diagnostics()).isEmpty();
    assertThat(
            JavacRun.of(marked(PRINT), "-Arunnel.blocking.debatable=warn")
                .messages(Diagnostic.Kind.WARNING))
        .hasSize(1);
    assertThat(JavacRun.of(marked(PRINT), "-Arunnel.blocking.debatable=error").errors().get(0))
        .contains("but PrintStream.println() prints to the console. Drop async = true");
  }

  @Test
  void whatRunsOnceIsDebatableWhateverItDoes() {
    List<String> sources =
        service(
            "@Step(async = true) void run()",
            "Once.use(); } static class Once { static void use() {}"
                + " static { LockSupport.park(); }");

    assertThat(JavacRun.of(sources).diagnostics()).isEmpty();
    JavacRun warned = JavacRun.of(sources, "-Arunnel.blocking.debatable=warn");
    assertThat(warned.foreignErrors()).isEmpty();
    assertThat(warned.errors()).isEmpty();
    assertThat(warned.messages(Diagnostic.Kind.WARNING).get(0))
        .contains("Service.Once.use() ends up in LockSupport.park(), which parks the thread:")
        .contains("Service.Once's static initialiser -> LockSupport.park (Service.java:");
  }
}
