package io.runnel.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import io.runnel.processor.blocking.AsyncMethodsWatcher;
import io.runnel.processor.blocking.JavacRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Compilations in one JVM, with one class loader, as the daemon of a build tool has them. */
class OneJvmTest {

  @Test
  void oneAfterTheOtherGetsItsOwnErrors() {
    assertThat(linesOf(JavacRun.of(sleepingIn(3)))).containsExactly(3L);
    assertThat(TreesPlugin.task()).isNull();
    assertThat(linesOf(JavacRun.of(List.of("class Calm {}")))).isEmpty();
    assertThat(linesOf(JavacRun.of(sleepingIn(5)))).containsExactly(5L);
    assertThat(TreesPlugin.task()).isNull();
  }

  @Test
  void twoAtTheSameTimeGetTheirOwnErrors() {
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      CompletableFuture<JavacRun> one =
          CompletableFuture.supplyAsync(() -> compile(together, 3), threads);
      CompletableFuture<JavacRun> other =
          CompletableFuture.supplyAsync(() -> compile(together, 5), threads);

      assertThat(linesOf(one.join())).containsExactly(3L);
      assertThat(linesOf(other.join())).containsExactly(5L);
    } finally {
      threads.shutdownNow();
    }
  }

  private static JavacRun compile(CyclicBarrier together, int line) {
    JavacRun run = JavacRun.of(new InStep(together), sleepingIn(line));
    assertThat(TreesPlugin.task()).isNull();
    return run;
  }

  /** A processor of somebody else has javac look at sources of its own. */
  @Test
  void aCompilationInsideOfAnotherIsNotTakenForIt() {
    AsyncMethodsWatcher curious =
        new AsyncMethodsWatcher() {
          @Override
          public synchronized void init(ProcessingEnvironment env) {
            abandoned();
            super.init(env);
          }
        };

    assertThat(linesOf(JavacRun.of(curious, sleepingIn(3)))).containsExactly(3L);
  }

  /** An editor analyses sources, and never comes to the end of the compilation. */
  @Test
  void aCompilationThatWasAbandonedIsNotHeld() {
    WeakReference<JavacTask> abandoned = new WeakReference<>(abandoned());

    for (int i = 0; i < 10 && abandoned.get() != null; i++) {
      System.gc();
    }

    assertThat(abandoned.get()).isNull();
    assertThat(TreesPlugin.task()).isNull();
  }

  private static JavacTask abandoned() {
    JavaFileObject source =
        new SimpleJavaFileObject(URI.create("mem:///Seen.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return "class Seen {}";
          }
        };
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, null, null, List.of(source));
    try {
      task.analyze();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return task;
  }

  private static List<Long> linesOf(JavacRun run) {
    return run.diagnostics().stream().map(Diagnostic::getLineNumber).toList();
  }

  private static List<String> sleepingIn(int line) {
    return List.of(
        """
        class Service {
          java.util.concurrent.CompletionStage<String> fetch() throws Exception {%s
            Thread.sleep(1); return null;
          }
        }
        """
            .formatted("\n".repeat(line - 3)));
  }

  /** Begins each of its parts only when the other one does, and needs the plugin to see trees. */
  private static final class InStep extends AsyncMethodsWatcher {

    private final CyclicBarrier together;

    InStep(CyclicBarrier together) {
      this.together = together;
    }

    @Override
    public synchronized void init(ProcessingEnvironment env) {
      await();
      super.init(env);
    }

    @Override
    protected ProcessingEnvironment environment(ProcessingEnvironment env) {
      return Wrapper.OPAQUE.around(env);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      await();
      return super.process(annotations, round);
    }

    private void await() {
      try {
        together.await();
      } catch (InterruptedException | BrokenBarrierException failure) {
        throw new IllegalStateException(failure);
      }
    }
  }
}
