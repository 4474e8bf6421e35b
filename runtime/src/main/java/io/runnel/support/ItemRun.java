package io.runnel.support;

import io.runnel.Outcome;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Starts an item of a lazy batch, whose outcome goes to whoever hands outcomes out. */
final class ItemRun {

  private ItemRun() {}

  /** Takes what becomes of items; called by the threads that complete them. */
  interface Ended<I extends @Nullable Object, O extends @Nullable Object> {

    void outcome(Outcome<I, O> outcome);

    /** The item failed in a way that fails the whole call. */
    void failAll(Throwable failure);
  }

  static <I extends @Nullable Object, O extends @Nullable Object> void start(
      AbstractRunnel<I, O> runnel, Run batch, long index, I input, Ended<I, O> ended) {
    Engine engine = batch.engine();
    long since = engine.nanos();
    ItemResults<Outcome<I, O>> kind = ItemResults.outcomes();
    AsyncRun.start(
        runnel.item(batch),
        input,
        runnel,
        (output, failure, on) -> {
          @Nullable Outcome<I, O> outcome;
          try {
            outcome =
                failure == null
                    ? kind.success(index, input, output, engine.since(since))
                    : kind.failure(index, input, failure, engine.since(since));
          } catch (Throwable ofAll) {
            ended.failAll(ofAll);
            return;
          }
          ended.outcome(Objects.requireNonNull(outcome));
        });
  }
}
