package io.runnel.support;

import io.runnel.Promise;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A callback at somebody else's stage, which may call it more than once, or though it refused to.
 * Whoever waits may wait for another stage by then.
 */
final class OneCallback
    extends AtomicReference<@Nullable BiConsumer<@Nullable Object, @Nullable Throwable>>
    implements BiConsumer<@Nullable Object, @Nullable Throwable> {

  private static final long serialVersionUID = 1L;

  private OneCallback(BiConsumer<@Nullable Object, @Nullable Throwable> callback) {
    super(callback);
  }

  /**
   * Calls back once, when the stage is complete.
   *
   * @throws RuntimeException what the stage refuses with; then it does not call back any more
   */
  static void at(
      CompletionStage<?> stage, BiConsumer<@Nullable Object, @Nullable Throwable> callback) {
    Class<?> type = stage.getClass();
    if (type == CompletableFuture.class
        || type == Promise.class
        || type == PlainRun.class
        || type == BridgedRun.class
        || type == RunFuture.class) {
      stage.whenComplete(callback);
      return;
    }
    OneCallback once = new OneCallback(callback);
    try {
      stage.whenComplete(once);
    } catch (Throwable refused) {
      once.set(null);
      throw refused;
    }
  }

  @Override
  public void accept(@Nullable Object value, @Nullable Throwable failure) {
    BiConsumer<@Nullable Object, @Nullable Throwable> callback = getAndSet(null);
    if (callback != null) {
      callback.accept(value, failure);
    }
  }
}
