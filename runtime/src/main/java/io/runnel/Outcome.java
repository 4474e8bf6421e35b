package io.runnel;

import io.runnel.support.Failures;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item of a batch, or of one step of a chain: a value or a failure, never
 * confused with one another.
 *
 * <pre>{@code
 * switch (outcome) {                                    // Java 21; instanceof before
 *   case Outcome.Success<URI, Page> s -> save(s.output());
 *   case Outcome.Failure<URI, Page> f -> log(f.input(), f.error());
 * }
 * }</pre>
 *
 * @param <I> what went in
 * @param <O> what comes out
 */
public sealed interface Outcome<I extends @Nullable Object, O extends @Nullable Object> {

  /**
   * The place of the item among the inputs, or of the chunk that the step ran for.
   *
   * @return the place, from 0; 0 for a step that ran for no chunk
   */
  long index();

  /**
   * What went in.
   *
   * @return the input
   */
  I input();

  /**
   * The time from the start of the item's run, or of the step, to its end.
   *
   * @return the time it took
   */
  Duration elapsed();

  /**
   * The output, or the failure thrown: unchecked ones as they are, checked ones in a {@link
   * StepException}.
   *
   * @return the output of a success
   */
  O orElseThrow();

  /**
   * An item that went through.
   *
   * @param index the place among the inputs, from 0
   * @param input what went in
   * @param output what came out
   * @param elapsed the time it took
   * @param <I> what went in
   * @param <O> what came out
   */
  record Success<I extends @Nullable Object, O extends @Nullable Object>(
      long index, I input, O output, Duration elapsed) implements Outcome<I, O> {

    @Override
    public O orElseThrow() {
      return output;
    }
  }

  /**
   * An item that failed.
   *
   * @param index the place among the inputs, from 0
   * @param input what went in
   * @param error what a step failed with, as it is
   * @param elapsed the time it took
   * @param <I> what went in
   * @param <O> what would have come out
   */
  record Failure<I extends @Nullable Object, O extends @Nullable Object>(
      long index, I input, Throwable error, Duration elapsed) implements Outcome<I, O> {

    @Override
    public O orElseThrow() {
      throw Failures.unchecked(error);
    }
  }
}
