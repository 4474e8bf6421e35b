package io.runnel.processor.blocking;

import static io.runnel.processor.blocking.AsyncMethodsWatcher.marked;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockingCheckTest {

  private static final String HEADLINE =
      """
      class WeatherService {
        @interface Step { boolean async() default false; }

        @Step(async = true)
        String headline(String forecast) throws InterruptedException {
          Thread
              .sleep(5);
          return forecast;
        }
      }
      """;

  private static final String BYSTANDER = "class Bystander { int number() { return 1; } }";

  @Test
  void errorStandsAtTheCall() {
    JavacRun run = JavacRun.of(List.of(HEADLINE));

    assertThat(run.diagnostics()).hasSize(1);
    Diagnostic<?> error = run.diagnostics().get(0);
    assertThat(error.getKind()).isEqualTo(Diagnostic.Kind.ERROR);
    assertThat(error.getLineNumber()).isEqualTo(7);
    assertThat(error.getColumnNumber()).isEqualTo(9);
    assertThat(run.errors())
        .containsExactly(
            "[RNL301] headline is marked async = true, so it must not block, but"
                + " Thread.sleep(long) sleeps. Use CompletableFuture.delayedExecutor(...) and"
                + " return a stage, or drop async = true: the bridge then runs the step on another"
                + " thread.");
  }

  @Test
  void constructorErrorStandsAtNew() {
    JavacRun run = JavacRun.of(marked("Object in =\n  new FileReader(\"a\");"));

    assertThat(run.diagnostics()).hasSize(1);
    assertThat(run.diagnostics().get(0).getColumnNumber()).isEqualTo(7);
    assertThat(run.errors().get(0)).contains("but new FileReader(String) reads or writes a file");
  }

  @Test
  void failsAgainWithoutAnyClassFile() {
    for (int build = 1; build <= 2; build++) {
      JavacRun run = JavacRun.of(List.of(BYSTANDER, HEADLINE));

      assertThat(run.succeeded()).isFalse();
      assertThat(run.classFiles()).isEmpty();
    }
  }

  @Test
  void reportsEachCallOnce() {
    JavacRun run =
        JavacRun.of(marked("Thread.sleep(1); Thread.sleep(2);\nif (true) { Thread.sleep(3); }"));

    assertThat(run.errors()).hasSize(3);
  }

  @Test
  void errorsOfOtherKindsHideNothing() {
    JavacRun run = JavacRun.of(List.of("class Bad { int number() { return \"one\"; } }", HEADLINE));

    assertThat(run.foreignErrors()).hasSize(1);
    assertThat(run.errors()).hasSize(1);
  }

  @Test
  void looksIntoNestedTypesOverloadsAndDefaultMethods() {
    JavacRun run =
        JavacRun.of(
            List.of(
                """
                package demo;
                interface Outer$ {
                  @interface Step { boolean async() default false; }
                  interface Inner {
                    class $Deep<T extends Number> {
                      void plain() throws Exception { Thread.sleep(1); }
                      @Step(async = true) void run(T one) throws Exception { Thread.sleep(1); }
                      void run(String other) throws Exception { Thread.sleep(1); }
                    }
                  }
                  @Step(async = true) default void byDefault() throws Exception { Thread.sleep(1); }
                }
                """));

    assertThat(run.foreignErrors()).isEmpty();
    assertThat(run.diagnostics())
        .extracting(Diagnostic::getLineNumber)
        .containsExactlyInAnyOrder(7L, 11L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Callable<String> later = () -> { Thread.sleep(1); return \"\"; };",
        "CompletableFuture.supplyAsync(() -> new CompletableFuture<String>().join());",
        "Object later = new Object() { void wake() throws Exception { Thread.sleep(1); } };",
        "class Later { void wake() throws Exception { Thread.sleep(1); } }",
        "CompletableFuture.allOf(field).thenApply(all -> field.join());",
      })
  void leavesOutWhatRunsNobodyKnowsWhere(String body) {
    JavacRun run = JavacRun.of(marked(body));

    assertThat(run.errors()).isEmpty();
    assertThat(run.foreignErrors()).isEmpty();
    assertThat(run.succeeded()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Supplier<String> later = field.join()::toString;",
        "new Thread(field.join()) { public void run() { } };",
        "new FileReader(\"a\") { };",
        "for (String s = field.join(); s != null; s = null) { }",
        "try (Reader in = new FileReader(\"a\")) { }",
        "String s = switch (1) { case 1 -> field.join(); default -> null; };",
        "field.thenApply(String::trim).join();",
        "synchronized (this) { wait(); }",
      })
  void seesWhatRunsHere(String body) {
    JavacRun run = JavacRun.of(marked(body));

    assertThat(run.foreignErrors()).isEmpty();
    assertThat(run.errors()).hasSize(1);
  }

  @Test
  void aCompilationWithoutAsyncMethodsIsLeftAlone() {
    assertThat(JavacRun.of(List.of(BYSTANDER)).diagnostics()).isEmpty();
  }

  @Test
  void saysNothingOnceCancelled() {
    JavacRun run = JavacRun.of(new Cancelling(), List.of(HEADLINE));

    assertThat(run.diagnostics()).isEmpty();
    assertThat(run.succeeded()).isTrue();
  }

  @Test
  void aBugOfItsOwnIsOneWarning() {
    JavacRun run = JavacRun.of(new Confused(), List.of(HEADLINE));

    assertThat(run.messages(Diagnostic.Kind.WARNING)).hasSize(1);
    assertThat(run.messages(Diagnostic.Kind.WARNING).get(0)).startsWith("[RNL901] the blocking");
    assertThat(run.errors()).hasSize(1);
  }

  @Test
  void methodsThatAreNotThereAreNoBug() {
    JavacRun run = JavacRun.of(new Mistaken(), List.of(BYSTANDER));

    assertThat(run.diagnostics()).isEmpty();
  }

  private static AsyncMethod asyncMethod(String type, String method) {
    return new AsyncMethod(type, method, "", AsyncMethod.Kind.MARKED, "is marked");
  }

  private static final class Confused extends AsyncMethodsWatcher {
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      check().watch(List.of(asyncMethod(null, ""), asyncMethod(null, "a")), List.of());
      super.process(annotations, round);
      return false;
    }
  }

  private static final class Mistaken extends AsyncMethodsWatcher {
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      check()
          .watch(
              List.of(
                  asyncMethod("Gone", "run"),
                  asyncMethod("Bystander$Gone", "run"),
                  asyncMethod("Bystander", "gone")),
              List.of());
      return false;
    }
  }

  private static final class Cancelling extends AsyncMethodsWatcher {
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      super.process(annotations, round);
      check().cancel();
      return false;
    }
  }
}
