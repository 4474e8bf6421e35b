package io.runnel.support;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A caller's thread that waits for a stage. */
final class StageWait implements BiConsumer<@Nullable Object, @Nullable Throwable> {

  private final Thread waiter = Thread.currentThread();
  private @Nullable Object value;
  private @Nullable Throwable failure;
  private volatile boolean complete;

  private StageWait() {}

  /** Waits for a stage as part of a run; cancelling the run cancels the stage. */
  static @Nullable Object await(Run run, CompletionStage<?> stage) throws Throwable {
    if (Stages.isDone(stage)) {
      return Stages.result((CompletableFuture<?>) stage);
    }
    StageWait wait = new StageWait();
    Cancellable stop =
        why -> {
          Cancelling.cancel(stage);
          LockSupport.unpark(wait.waiter);
        };
    run.attach(stop);
    try {
      OneCallback.at(stage, wait);
      while (!wait.complete) {
        Waits.park(run, wait);
      }
    } finally {
      run.detach(stop);
    }
    return wait.result();
  }

  /** Waits for a pending stage where no run is needed; an interrupt cancels the stage. */
  static @Nullable Object await(CompletionStage<?> stage, String chain) throws Throwable {
    StageWait wait = new StageWait();
    OneCallback.at(stage, wait);
    while (!wait.complete) {
      if (Thread.currentThread().isInterrupted()) {
        Cancelling.cancel(stage);
        throw Failures.interrupted(chain);
      }
      Waits.park(wait);
    }
    return wait.result();
  }

  @Override
  public void accept(@Nullable Object result, @Nullable Throwable error) {
    value = result;
    failure = error;
    complete = true;
    LockSupport.unpark(waiter);
  }

  private @Nullable Object result() throws Throwable {
    Throwable error = failure;
    if (error != null) {
      throw Failures.peel(error);
    }
    return value;
  }
}
