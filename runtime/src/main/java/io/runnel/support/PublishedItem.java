package io.runnel.support;

import io.runnel.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How the items of a published batch run.
 *
 * @param <I> the inputs
 * @param <T> what is published
 */
interface PublishedItem<I extends @Nullable Object, T> {

  /** Takes what an item produces; called by the threads that produce it. */
  interface Taker<T> {

    /**
     * Takes a value that is not the last.
     *
     * @param more goes on with the item, once the value was taken
     */
    void next(T value, Runnable more);

    /** The item is over, with a last value or without. */
    void last(@Nullable T value);

    /** The item failed in a way that fails the whole call. */
    void failAll(Throwable failure);
  }

  /**
   * Starts an item.
   *
   * @param index its place among the inputs, from 0
   */
  void start(Run batch, long index, I input, Taker<T> taker);

  /** Items that produce an outcome each. */
  static <I extends @Nullable Object, O extends @Nullable Object>
      PublishedItem<I, Outcome<I, O>> outcomes(AbstractRunnel<I, O> runnel) {
    return (batch, index, input, taker) ->
        ItemRun.start(
            runnel,
            batch,
            index,
            input,
            new ItemRun.Ended<I, O>() {
              @Override
              public void outcome(Outcome<I, O> outcome) {
                taker.last(outcome);
              }

              @Override
              public void failAll(Throwable failure) {
                taker.failAll(failure);
              }
            });
  }
}
