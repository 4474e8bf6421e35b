package io.runnel.processor.blocking;

import static io.runnel.processor.blocking.AsyncMethodsWatcher.marked;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverridesTest {

  private static final String TYPES =
      """
      import java.io.*;
      import java.util.concurrent.*;
      import java.util.concurrent.locks.*;

      class Types {
        static abstract class Open extends ReentrantLock {
          @Override public abstract void lock();
        }
        static class Passing extends ReentrantLock {
          @Override public void lock() { super.lock(); }
        }
        static class Queue extends ArrayBlockingQueue<String> {
          Queue() { super(1); }
          @Override public String take() { return ""; }
          public String take(int many) { return ""; }
        }
        static class Fair extends ReentrantLock {
          @Override public void lock() {}
        }
        static class Memory extends ByteArrayInputStream {
          Memory() { super(new byte[0]); }
          @Override public int read() { return 0; }
        }
        static class Ordered extends PriorityBlockingQueue<String> {
          @Override public void put(String s) {}
        }
        static class Free extends CompletableFuture<String> {
          @Override public String join() { return ""; }
        }
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "((Types.Open) new Object()).lock();",
        "new Types.Passing().lock();",
        "new Types.Queue().put(\"\");",
        "((Lock) new Types.Fair()).lock();",
        "((CompletableFuture<?>) new Types.Free()).get();",
        "((BlockingQueue<String>) new Types.Ordered()).put(\"\");",
      })
  void anOverrideBlocksAsWhatItOverrides(String body) {
    JavacRun run = compile(body);

    assertThat(run.foreignErrors()).isEmpty();
    assertThat(run.errors()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new Types.Queue().take();",
        "new Types.Fair().lock();",
        "new Types.Free().join();",
      })
  void aBodyThatIsCompiledHereTellsMore(String body) {
    JavacRun run = compile(body);

    assertThat(run.foreignErrors()).isEmpty();
    assertThat(run.errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new Types.Queue().take(1);",
        "new Types.Fair().unlock();",
        "new Types.Memory().read();",
        "new ByteArrayInputStream(new byte[0]).read();",
        "new ByteArrayInputStream(new byte[0]).readAllBytes();",
        "new StringWriter().write(1);",
        "new PriorityBlockingQueue<String>().put(\"\");",
        "new Types.Ordered().put(\"\");",
        "new DelayQueue<Delayed>().put(null);",
      })
  void aNearerExemptionWins(String body) {
    JavacRun run = compile(body);

    assertThat(run.foreignErrors()).isEmpty();
    assertThat(run.errors()).isEmpty();
  }

  @Test
  void anOverrideIsNamedAsItIsWritten() {
    assertThat(compile("((Types.Open) new Object()).lock();").errors().get(0))
        .contains("but Types.Open.lock() waits for a lock");
  }

  private static JavacRun compile(String body) {
    return JavacRun.of(List.of(TYPES, marked(body).get(0)), "-Arunnel.blocking.debatable=error");
  }
}
