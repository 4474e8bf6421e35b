package io.runnel.support;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Lets through the first callback of a stage that somebody else has written. */
final class OnlyOnce extends AtomicBoolean
    implements BiConsumer<@Nullable Object, @Nullable Throwable> {

  private static final long serialVersionUID = 1L;

  private final transient BiConsumer<@Nullable Object, @Nullable Throwable> callback;

  OnlyOnce(BiConsumer<@Nullable Object, @Nullable Throwable> callback) {
    this.callback = callback;
  }

  @Override
  public void accept(@Nullable Object result, @Nullable Throwable failure) {
    if (compareAndSet(false, true)) {
      callback.accept(result, failure);
    }
  }
}
