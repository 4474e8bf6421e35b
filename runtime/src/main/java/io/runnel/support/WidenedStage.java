package io.runnel.support;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The stage of a last step, whose value a chain is declared to give as a wider primitive. Unlike
 * with what {@code thenApply} makes, to cancel it cancels the stage.
 *
 * @param <T> the value to come
 */
public final class WidenedStage<T> extends CompletableFuture<T> {

  private final CompletionStage<?> stage;

  private WidenedStage(CompletionStage<?> stage) {
    this.stage = stage;
  }

  /**
   * The wider stage.
   *
   * @return null for no stage, which whoever awaits it refuses
   */
  public static <F, T> @Nullable CompletionStage<T> of(
      @Nullable CompletionStage<? extends F> stage, Function<? super F, ? extends T> wider) {
    if (stage == null) {
      return null;
    }
    WidenedStage<T> widened = new WidenedStage<>(stage);
    OneCallback.at(stage, (value, failure) -> widened.complete(value, failure, wider));
    return widened;
  }

  private <F> void complete(
      @Nullable Object value, @Nullable Throwable failure, Function<? super F, ? extends T> wider) {
    if (failure != null) {
      completeExceptionally(failure);
      return;
    }
    T result;
    try {
      result = wider.apply(Unchecked.cast(value));
    } catch (Throwable unfit) { // a null, which no primitive can be
      completeExceptionally(unfit);
      return;
    }
    complete(result);
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    Cancelling.cancel(stage);
    return cancelled;
  }

  /** What depends on it is a plain future. */
  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }
}
