package io.runnel.processor.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockingAnnotationsTest {

  private static final String ANNOTATED =
      """
      package other;
      import java.util.concurrent.CompletableFuture;

      public class Ledger {
        public @interface Blocking {}
        public @interface NonBlocking {}

        @Blocking public Ledger() {}
        public Ledger(int size) {}
        @Blocking public void balance() {}
        public void plain() {}

        @Blocking public static class Dao {
          public void load() {}
          @NonBlocking public void cached() {}
        }
        public static class OpenDao extends Dao {
          @Override public void load() {}
          @Override @NonBlocking public void cached() {}
        }
        public static class FreeDao extends Dao {
          @Override @NonBlocking public void load() {}
        }
        @NonBlocking public static class Ready extends CompletableFuture<String> {
          @Override public String join() { return ""; }
        }
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new Ledger(1).balance();",
        "new Ledger();",
        "new Ledger.Dao().load();",
        "new Ledger.OpenDao().load();",
      })
  void whatIsMarkedBlockingBlocks(String body) {
    JavacRun run = compile(body);

    assertThat(run.foreignErrors()).isEmpty();
    assertThat(run.errors()).hasSize(1);
    assertThat(run.errors().get(0)).contains(" is marked @Blocking. Make it a plain step that");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new Ledger(1).plain();",
        "new Ledger.Dao().cached();",
        "new Ledger.OpenDao().cached();",
        "new Ledger.FreeDao().load();",
        "new Ledger.Ready().join();",
      })
  void whatIsMarkedNonBlockingNeverDoes(String body) {
    JavacRun run = compile(body);

    assertThat(run.foreignErrors()).isEmpty();
    assertThat(run.errors()).isEmpty();
  }

  @Test
  void theErrorNamesTheCall() {
    assertThat(compile("new Ledger(1).balance();").errors())
        .containsExactly(
            "[RNL301] run returns CompletionStage<String>, so it must not block, but"
                + " Ledger.balance() is marked @Blocking. Make it a plain step that returns the"
                + " value: the bridge then runs it on another thread.");
  }

  private static JavacRun compile(String body) {
    return JavacRun.of(
        List.of(
            ANNOTATED,
            "import other.*; class Service { java.util.concurrent.CompletionStage<String> run() {"
                + body
                + " return null; } }"));
  }
}
