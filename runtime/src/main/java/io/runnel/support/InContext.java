package io.runnel.support;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Work of a run in the context of its caller. A context that fails cancels the run; the work is
 * done all the same, outside of it, since it is what brings the run to its end.
 */
final class InContext extends AtomicBoolean implements Runnable {

  private static final long serialVersionUID = 1L;

  private final transient Run run;
  private final transient Runnable task;
  private transient @Nullable Runnable wrapped;
  private @Nullable Throwable failure;

  private InContext(Run run, Runnable task) {
    this.run = run;
    this.task = task;
  }

  static Runnable of(Run run, UnaryOperator<Runnable> context, Runnable task) {
    InContext work = new InContext(run, task);
    try {
      work.wrapped = Objects.requireNonNull(context.apply(work::begin), "the wrapped task");
    } catch (Throwable t) {
      work.failure = t;
    }
    return work;
  }

  private void begin() {
    if (compareAndSet(false, true)) {
      task.run();
    }
  }

  @Override
  public void run() {
    Throwable failed = failure;
    if (wrapped != null) {
      try {
        wrapped.run();
      } catch (Throwable t) {
        failed = t;
      }
    }
    if (failed == null) {
      return;
    }
    if (get()) {
      Log.warn("A context failed behind the work in it", failed);
    } else {
      run.cancel(failed);
      begin();
    }
  }
}
