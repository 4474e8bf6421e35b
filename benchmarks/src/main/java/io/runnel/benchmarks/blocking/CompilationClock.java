package io.runnel.benchmarks.blocking;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.time.Duration;

/**
 * Takes the time that the check's listener takes when the first class was analysed, from a listener
 * on either side of it, since javac calls them in their order or in the reverse one; and the
 * processor time of all threads from now on until the compilation is over.
 */
final class CompilationClock {

  private final JavacTask task;
  private final long cpuAtStart = cpuNanos();
  private int sides;
  private int rung;
  private long start;
  private long checkNanos;

  CompilationClock(JavacTask task, Runnable atEnd) {
    this.task = task;
    task.addTaskListener(
        new TaskListener() {
          @Override
          public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.COMPILATION) {
              atEnd.run();
            }
          }
        });
  }

  /** To be called before the check attaches its listener and after that; later calls do nothing. */
  void putSide() {
    if (sides < 2) {
      sides++;
      task.addTaskListener(new Side());
    }
  }

  /** Zero if javac did not come to analyse anything. */
  long checkNanos() {
    return checkNanos;
  }

  long cpuNanosSoFar() {
    return cpuNanos() - cpuAtStart;
  }

  private static long cpuNanos() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  private void ring() {
    long now = System.nanoTime();
    rung++;
    if (rung == 1) {
      start = now;
    } else {
      checkNanos = now - start;
    }
  }

  private final class Side implements TaskListener {

    private boolean seen;

    @Override
    public void finished(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE && !seen) {
        seen = true;
        ring();
      }
    }
  }
}
