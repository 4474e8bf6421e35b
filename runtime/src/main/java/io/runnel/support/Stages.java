package io.runnel.support;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Reads stages that are complete. */
final class Stages {

  private Stages() {}

  /**
   * Whether a stage can be read without waiting. Other subclasses of CompletableFuture may refuse
   * to be: what {@code CompletableFuture.completedStage} returns does.
   */
  static boolean isDone(CompletionStage<?> stage) {
    return (stage.getClass() == CompletableFuture.class || stage instanceof AwaitableFuture)
        && ((CompletableFuture<?>) stage).isDone();
  }

  /** The result of a future that is done. */
  static @Nullable Object result(CompletableFuture<?> done) throws Throwable {
    if (done.isCompletedExceptionally()) {
      // Not by join: newer JDKs wrap a CancellationException there.
      throw Failures.peel(done.<Throwable>handle((value, error) -> error).join());
    }
    return done.join();
  }
}
