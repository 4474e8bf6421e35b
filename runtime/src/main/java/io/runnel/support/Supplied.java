package io.runnel.support;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Completes a future with what somebody supplies, by the methods that the future has overridden.
 */
final class Supplied<T extends @Nullable Object>
    implements Runnable, CompletableFuture.AsynchronousCompletionTask {

  private final CompletableFuture<T> future;
  private final Supplier<? extends T> supplier;

  Supplied(CompletableFuture<T> future, Supplier<? extends T> supplier) {
    this.future = future;
    this.supplier = Objects.requireNonNull(supplier, "supplier");
  }

  @Override
  public void run() {
    if (future.isDone()) {
      return;
    }
    try {
      future.complete(supplier.get());
    } catch (Throwable failure) {
      future.completeExceptionally(failure);
    }
  }
}
