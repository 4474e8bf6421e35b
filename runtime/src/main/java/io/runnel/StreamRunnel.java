package io.runnel;

import io.runnel.support.Compositions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A chain that streams: besides running as a {@link Runnel}, whose result is the fold of all
 * chunks, it hands out the chunks as they come.
 *
 * <pre>{@code
 * try (Stream<String> words = story.stream("Oslo")) {
 *   words.forEach(System.out::print);
 * }
 * }</pre>
 *
 * <p>Chunks are never {@code null}. If a run fails in the middle, the chunks before the failure are
 * delivered first.
 *
 * @param <I> what goes in
 * @param <C> the chunks
 * @param <O> what the chunks are folded into
 */
public interface StreamRunnel<I extends @Nullable Object, C, O extends @Nullable Object>
    extends Runnel<I, O> {

  /**
   * The chunks, pulled by the caller: one that is taken is one that is produced, though a generator
   * may run 16 ahead. Nothing runs before the first is pulled. Steps run on the pulling thread.
   *
   * @param input what the first step gets
   * @return a stream to be closed: closing stops the run, however endless, and returns when none of
   *     its steps runs any more
   */
  Stream<C> stream(I input);

  /**
   * As {@link #stream(Object)}, with settings for this call.
   *
   * @param input what the first step gets
   * @param config the settings; stronger than those of the chain
   * @return a stream to be closed: closing stops the run, however endless, and returns when none of
   *     its steps runs any more
   */
  Stream<C> stream(I input, RunConfig config);

  /**
   * The chunks, pushed as they are requested.
   *
   * @param input what the first step gets
   * @return a cold publisher: each subscriber starts a run of its own with its first request, and
   *     stops it by cancelling
   */
  Flow.Publisher<C> streamAsync(I input);

  /**
   * As {@link #streamAsync(Object)}, with settings for each subscriber.
   *
   * @param input what the first step gets
   * @param config the settings; stronger than those of the chain
   * @return a cold publisher: each subscriber starts a run of its own with its first request, and
   *     stops it by cancelling
   */
  Flow.Publisher<C> streamAsync(I input, RunConfig config);

  /**
   * Runs the chain once for both: chunks as they come, and the folded value at the end.
   *
   * @param input what the first step gets
   * @param onChunk gets each chunk, on the calling thread; what it throws cancels the run and is
   *     its failure
   * @return the folded value
   */
  O stream(I input, Consumer<? super C> onChunk);

  /**
   * As {@link #stream(Object, Consumer)}, with settings for this call.
   *
   * @param input what the first step gets
   * @param onChunk gets each chunk, on the calling thread; what it throws cancels the run and is
   *     its failure
   * @param config the settings; stronger than those of the chain
   * @return the folded value
   */
  O stream(I input, Consumer<? super C> onChunk, RunConfig config);

  /**
   * Starts the chain once for both: chunks as they come, and the folded value at the end.
   *
   * @param input what the first step gets
   * @param onChunk gets each chunk, one after another, on the thread that produced it; it must not
   *     block; what it throws cancels the run and is its failure
   * @return the folded value to come; cancelling it stops the run
   */
  CompletableFuture<O> streamAsync(I input, Consumer<? super C> onChunk);

  /**
   * As {@link #streamAsync(Object, Consumer)}, with settings for this call.
   *
   * @param input what the first step gets
   * @param onChunk gets each chunk, one after another, on the thread that produced it; it must not
   *     block; what it throws cancels the run and is its failure
   * @param config the settings; stronger than those of the chain
   * @return the folded value to come; cancelling it stops the run
   */
  CompletableFuture<O> streamAsync(I input, Consumer<? super C> onChunk, RunConfig config);

  /**
   * Runs the chain once for each of many inputs and merges the streams: chunks arrive as they come,
   * those of one input in order.
   *
   * @param inputs requested as streams end, never more than may run at once: the limit of {@link
   *     RunConfig#withMaxConcurrency}, or 256 without one
   * @return a cold publisher: each subscriber starts the runs anew with its first request; from
   *     each stream one chunk is asked for ahead; the first failure, of a run or of the inputs,
   *     cancels the others and ends it; cancelling the subscription stops all
   */
  Flow.Publisher<TaggedChunk<I, C>> streamBatchAsync(Flow.Publisher<? extends I> inputs);

  /**
   * As {@link #streamBatchAsync(Flow.Publisher)}, with settings for each subscriber.
   *
   * @param inputs the inputs
   * @param config the settings; stronger than those of the chain; the limit is one budget for all
   * @return a cold publisher, as there
   */
  Flow.Publisher<TaggedChunk<I, C>> streamBatchAsync(
      Flow.Publisher<? extends I> inputs, RunConfig config);

  @Override
  StreamRunnel<I, C, O> withConfig(RunConfig config);

  /**
   * A streaming step of one function whose stream is pulled, and closed at the end.
   *
   * @param source opens a stream for an input
   * @param <I> what goes in
   * @param <C> the chunks
   * @return a runnable on the shared bridge that folds into a list
   */
  static <I extends @Nullable Object, C> StreamRunnel<I, C, List<C>> of(
      Function<? super I, ? extends Stream<? extends C>> source) {
    return Compositions.stream(source);
  }

  /**
   * A streaming step of one function whose publisher is subscribed to.
   *
   * @param source makes a publisher for an input; it must not block
   * @param <I> what goes in
   * @param <C> the chunks
   * @return a runnable on the shared bridge that folds into a list
   */
  static <I extends @Nullable Object, C> StreamRunnel<I, C, List<C>> ofAsync(
      Function<? super I, ? extends Flow.Publisher<? extends C>> source) {
    return Compositions.publisher(source);
  }
}
