package io.runnel.support;

import io.runnel.Outcome;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a batch makes of the end of an item.
 *
 * @param <R> what it hands out for each item
 */
abstract class ItemResults<R extends @Nullable Object> {

  private ItemResults() {}

  abstract @Nullable R success(
      long index, @Nullable Object input, @Nullable Object output, Duration elapsed);

  /** The result of a failed item; throws the failure if it is the failure of all. */
  abstract @Nullable R failure(
      long index, @Nullable Object input, Throwable error, Duration elapsed) throws Throwable;

  /** Whether it hands out the outputs themselves, for which nobody needs times. */
  final boolean areValues() {
    return this == VALUES;
  }

  /** The outputs themselves; the first failure is that of all. */
  @SuppressWarnings("unchecked")
  static <O extends @Nullable Object> ItemResults<O> values() {
    return (ItemResults<O>) VALUES;
  }

  /** Outcomes; a failure stays in its slot, unless it is an {@code Error}. */
  @SuppressWarnings("unchecked")
  static <I extends @Nullable Object, O extends @Nullable Object>
      ItemResults<Outcome<I, O>> outcomes() {
    return (ItemResults<Outcome<I, O>>) (ItemResults<?>) OUTCOMES;
  }

  private static final ItemResults<?> VALUES =
      new ItemResults<@Nullable Object>() {
        @Override
        @Nullable Object success(
            long index, @Nullable Object input, @Nullable Object output, Duration elapsed) {
          return output;
        }

        @Override
        @Nullable Object failure(
            long index, @Nullable Object input, Throwable error, Duration elapsed)
            throws Throwable {
          throw error;
        }
      };

  private static final ItemResults<Outcome<Object, Object>> OUTCOMES =
      new ItemResults<>() {
        @Override
        @SuppressWarnings("NullAway") // Outcome is as nullable as what flows through the chain
        Outcome<Object, Object> success(
            long index, @Nullable Object input, @Nullable Object output, Duration elapsed) {
          return new Outcome.Success<>(index, input, output, elapsed);
        }

        @Override
        @SuppressWarnings("NullAway")
        Outcome<Object, Object> failure(
            long index, @Nullable Object input, Throwable error, Duration elapsed)
            throws Throwable {
          if (error instanceof Error) {
            throw error;
          }
          return new Outcome.Failure<>(index, input, error, elapsed);
        }
      };
}
