package io.runnel;

import io.runnel.support.Compositions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A typed chain of steps with every way to run it: now or later, once or for many inputs.
 *
 * <pre>{@code
 * Runnel<String, String> report = new ReportChain(new WeatherService());
 *
 * String now = report.invoke("Oslo");
 * CompletableFuture<String> later = report.invokeAsync("Oslo");
 * List<String> all = report.batch(List.of("Oslo", "Rome", "Lima"));
 * }</pre>
 *
 * <p><b>Threads.</b> {@code invoke} runs every step on the caller's thread and waits for those that
 * are asynchronous. All other calls run synchronous steps on the executors of the chain's {@link
 * Bridge}, never on the caller's or a completing thread, and no thread waits for asynchronous ones.
 *
 * <p><b>Failures.</b> What a step throws arrives as it is, if it is unchecked. A checked exception
 * arrives in a {@link StepException} from calls that wait, and as it is in futures, publishers and
 * {@link Outcome.Failure}. A failed stage is peeled of its {@code CompletionException}. Every
 * failure carries a {@link StepTrace}.
 *
 * <p><b>Cancelling</b> the future of a run, interrupting a call that waits, closing a stream, a
 * timeout and a failed sibling all stop the work: the stage in flight is cancelled, the synchronous
 * step that runs is interrupted, and no further step starts. A call that waits returns only when
 * none of its steps runs any more.
 *
 * <p>Every method that runs the chain has an overload with a {@link RunConfig}; it throws {@link
 * IllegalStateException} when the bridge is closed.
 *
 * <p>Runnables are immutable and may be shared by threads. This interface is not meant to be
 * implemented: use {@link #of} and {@link #ofAsync}.
 *
 * @param <I> what goes in
 * @param <O> what comes out
 */
public interface Runnel<I extends @Nullable Object, O extends @Nullable Object> {

  /**
   * Runs the chain on the caller's thread and returns its result.
   *
   * @param input what the first step gets
   * @return what the last step produced
   * @throws StepException if a step throws a checked exception
   * @throws RunTimeoutException if the run has a timeout and did not end in time
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its
   *     interrupt flag is set then
   */
  O invoke(I input);

  /**
   * As {@link #invoke(Object)}, with settings for this call.
   *
   * @param input what the first step gets
   * @param config the settings; stronger than those of the chain
   * @return what the last step produced
   */
  O invoke(I input, RunConfig config);

  /**
   * Starts the chain and returns at once; cancelling the future stops the run.
   *
   * <p>Stages that depend on the future are plain futures: cancelling one of them does not reach
   * the run.
   *
   * @param input what the first step gets
   * @return the result to come
   */
  CompletableFuture<O> invokeAsync(I input);

  /**
   * As {@link #invokeAsync(Object)}, with settings for this call.
   *
   * @param input what the first step gets
   * @param config the settings; stronger than those of the chain
   * @return the result to come
   */
  CompletableFuture<O> invokeAsync(I input, RunConfig config);

  /**
   * Runs the chain for each input, concurrently, and waits for all. The first failure in time
   * cancels the rest and is thrown when they have stopped.
   *
   * @param inputs the inputs; each flows through the chain independently of the others
   * @return the results in the order of the inputs, unmodifiable
   */
  List<O> batch(List<? extends I> inputs);

  /**
   * As {@link #batch(List)}, with settings for this call.
   *
   * @param inputs the inputs; each flows through the chain independently of the others
   * @param config the settings; stronger than those of the chain
   * @return the results in the order of the inputs, unmodifiable
   */
  List<O> batch(List<? extends I> inputs, RunConfig config);

  /**
   * Starts the chain for each input; the first failure in time cancels the rest.
   *
   * @param inputs the inputs
   * @return the results to come, in the order of the inputs, unmodifiable
   */
  CompletableFuture<List<O>> batchAsync(List<? extends I> inputs);

  /**
   * As {@link #batchAsync(List)}, with settings for this call.
   *
   * @param inputs the inputs
   * @param config the settings; stronger than those of the chain
   * @return the results to come, in the order of the inputs, unmodifiable
   */
  CompletableFuture<List<O>> batchAsync(List<? extends I> inputs, RunConfig config);

  /**
   * Runs the chain for each input, concurrently, and waits for all; a failure stays in its slot.
   *
   * @param inputs the inputs
   * @return one outcome for each input, in the order of the inputs, unmodifiable
   */
  List<Outcome<I, O>> batchOutcomes(List<? extends I> inputs);

  /**
   * As {@link #batchOutcomes(List)}, with settings for this call.
   *
   * @param inputs the inputs
   * @param config the settings; stronger than those of the chain
   * @return one outcome for each input, in the order of the inputs, unmodifiable
   */
  List<Outcome<I, O>> batchOutcomes(List<? extends I> inputs, RunConfig config);

  /**
   * Starts the chain for each input; a failure stays in its slot.
   *
   * @param inputs the inputs
   * @return the outcomes to come, in the order of the inputs, unmodifiable
   */
  CompletableFuture<List<Outcome<I, O>>> batchOutcomesAsync(List<? extends I> inputs);

  /**
   * As {@link #batchOutcomesAsync(List)}, with settings for this call.
   *
   * @param inputs the inputs
   * @param config the settings; stronger than those of the chain
   * @return the outcomes to come, in the order of the inputs, unmodifiable
   */
  CompletableFuture<List<Outcome<I, O>>> batchOutcomesAsync(
      List<? extends I> inputs, RunConfig config);

  /**
   * Runs the chain for each input and hands out outcomes as they complete.
   *
   * <p>Lazy: nothing runs before the first outcome is pulled, and no more inputs are read ahead
   * than {@link RunConfig#withMaxConcurrency} allows, 256 without it. Close the stream (try-with-
   * resources) to cancel what still runs.
   *
   * <pre>{@code
   * try (Stream<Outcome<URI, Page>> pages = fetch.batchAsCompleted(uris)) {
   *   pages.forEach(page -> ...);
   * }
   * }</pre>
   *
   * @param inputs the inputs, read on the pulling thread; if reading fails, so does the stream,
   *     once the outcomes of what was read are taken
   * @return the outcomes in the order of completion
   */
  Stream<Outcome<I, O>> batchAsCompleted(Iterable<? extends I> inputs);

  /**
   * As {@link #batchAsCompleted(Iterable)}, with settings for this call.
   *
   * @param inputs the inputs, read on the pulling thread; if reading fails, so does the stream,
   *     once the outcomes of what was read are taken
   * @param config the settings; stronger than those of the chain
   * @return the outcomes in the order of completion
   */
  Stream<Outcome<I, O>> batchAsCompleted(Iterable<? extends I> inputs, RunConfig config);

  /**
   * Runs the chain for each input that a publisher brings, and publishes outcomes as they complete.
   *
   * <p>Cold and back-pressured: each subscriber starts a batch of its own with its first request,
   * and inputs are requested only as far as {@link RunConfig#withMaxConcurrency} allows, 256
   * without it. Cancelling the subscription cancels what still runs.
   *
   * @param inputs the inputs
   * @return the outcomes in the order of completion
   */
  Flow.Publisher<Outcome<I, O>> batchAsCompletedAsync(Flow.Publisher<? extends I> inputs);

  /**
   * As {@link #batchAsCompletedAsync(Flow.Publisher)}, with settings for each subscriber.
   *
   * @param inputs the inputs
   * @param config the settings; stronger than those of the chain
   * @return the outcomes in the order of completion
   */
  Flow.Publisher<Outcome<I, O>> batchAsCompletedAsync(
      Flow.Publisher<? extends I> inputs, RunConfig config);

  /**
   * This chain, and then another one.
   *
   * @param next what takes the result of this one; it runs as part of the same call
   * @param <R> what comes out in the end
   * @return both as one
   */
  <R extends @Nullable Object> Runnel<I, R> then(Runnel<? super O, ? extends R> next);

  /**
   * This chain, and then one that streams.
   *
   * @param next what takes the result of this one; it runs as part of the same call
   * @param <C> the chunks
   * @param <R> what the chunks are folded into
   * @return both as one
   */
  <C, R extends @Nullable Object> StreamRunnel<I, C, R> then(
      StreamRunnel<? super O, ? extends C, ? extends R> next);

  /**
   * The same chain with settings that each of its calls starts from.
   *
   * @param config the settings; those of a call are stronger
   * @return the chain with these settings
   */
  Runnel<I, O> withConfig(RunConfig config);

  /**
   * A synchronous step of one function: it may block, and runs on the blocking executor wherever a
   * generated chain's would.
   *
   * @param function the step
   * @param <I> what goes in
   * @param <O> what comes out
   * @return a runnable on the shared bridge, or on that of the chain it is composed with
   */
  static <I extends @Nullable Object, O extends @Nullable Object> Runnel<I, O> of(
      StepFunction<? super I, ? extends O> function) {
    return Compositions.function(function);
  }

  /**
   * An asynchronous step of one function: it must not block, and its stage is awaited.
   *
   * @param function the step
   * @param <I> what goes in
   * @param <O> what comes out
   * @return a runnable on the shared bridge, or on that of the chain it is composed with
   */
  static <I extends @Nullable Object, O extends @Nullable Object> Runnel<I, O> ofAsync(
      Function<? super I, ? extends CompletionStage<? extends O>> function) {
    return Compositions.asyncFunction(function);
  }
}
