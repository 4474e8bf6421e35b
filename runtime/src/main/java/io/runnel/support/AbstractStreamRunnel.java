package io.runnel.support;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.StreamRunnel;
import io.runnel.TaggedChunk;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entry points of every runnable that streams; its one value is the fold of all chunks. */
abstract class AbstractStreamRunnel<I extends @Nullable Object, C, O extends @Nullable Object>
    extends AbstractRunnel<I, O> implements StreamRunnel<I, C, O> {

  AbstractStreamRunnel(Bridge bridge) {
    super(bridge);
  }

  AbstractStreamRunnel(Engine engine, RunConfig bound) {
    super(engine, bound);
  }

  /**
   * Opens the stream for the calling thread to pull.
   *
   * @param demand what is wanted in all; each pull adds to it
   */
  abstract ChunkCursor cursor(Run run, @Nullable Object input, Demand demand) throws Throwable;

  /**
   * Opens the stream across threads; must not throw, but tell.
   *
   * @param reader what the reader wants in all, if that is not what is requested of the pipe
   */
  abstract ChunkPipe pipe(Run run, @Nullable Object input, ChunkSink sink, @Nullable Demand reader);

  /**
   * Folds on the calling thread.
   *
   * @param frame what the stream carried beside the chunks
   */
  abstract @Nullable Object foldSync(Run run, List<Object> chunks, @Nullable Frame frame)
      throws Throwable;

  /** Folds across threads; must not throw, but tell. */
  abstract void foldAsync(Run run, List<Object> chunks, @Nullable Frame frame, Done done);

  @Override
  final @Nullable Object runSync(Run run, @Nullable Object input) throws Throwable {
    return readSync(run, input, null);
  }

  @Override
  final void runAsync(Run run, @Nullable Object input, Done done) {
    readAsync(run, input, null, done);
  }

  private @Nullable Object readSync(
      Run run, @Nullable Object input, @Nullable Consumer<Object> onChunk) throws Throwable {
    ChunkCursor cursor = cursor(run, input, Demand.ofAll());
    return foldSync(run, ChunkCursor.collect(cursor, onChunk), cursor.frame());
  }

  private void readAsync(
      Run run, @Nullable Object input, @Nullable Consumer<Object> onChunk, Done done) {
    Collecting.start(
        sink -> pipe(run, input, sink, null),
        onChunk,
        (chunks, frame, failure, on) -> {
          if (failure != null) {
            done.done(null, failure, on);
          } else {
            foldAsync(run, chunks, frame, done);
          }
        });
  }

  @Override
  public Stream<C> stream(I input) {
    return stream(input, RunConfig.defaults());
  }

  @Override
  public Stream<C> stream(I input, RunConfig config) {
    return PullStream.of(new RunReading(this, input, Objects.requireNonNull(config, "config")));
  }

  @Override
  public Flow.Publisher<C> streamAsync(I input) {
    return streamAsync(input, RunConfig.defaults());
  }

  @Override
  public Flow.Publisher<C> streamAsync(I input, RunConfig config) {
    return PushStream.of(new RunReading(this, input, Objects.requireNonNull(config, "config")));
  }

  @Override
  public O stream(I input, Consumer<? super C> onChunk) {
    return stream(input, onChunk, RunConfig.defaults());
  }

  @Override
  @SuppressWarnings("unchecked")
  public O stream(I input, Consumer<? super C> onChunk, RunConfig config) {
    Consumer<Object> each = (Consumer<Object>) Objects.requireNonNull(onChunk, "onChunk");
    return Unchecked.cast(SyncRun.call(open(config), input, (run, in) -> readSync(run, in, each)));
  }

  @Override
  public CompletableFuture<O> streamAsync(I input, Consumer<? super C> onChunk) {
    return streamAsync(input, onChunk, RunConfig.defaults());
  }

  @Override
  @SuppressWarnings("unchecked")
  public CompletableFuture<O> streamAsync(I input, Consumer<? super C> onChunk, RunConfig config) {
    Consumer<Object> each = (Consumer<Object>) Objects.requireNonNull(onChunk, "onChunk");
    return RunFuture.start(open(config), input, (run, in, done) -> readAsync(run, in, each, done));
  }

  @Override
  public Flow.Publisher<TaggedChunk<I, C>> streamBatchAsync(Flow.Publisher<? extends I> inputs) {
    return streamBatchAsync(inputs, RunConfig.defaults());
  }

  @Override
  public Flow.Publisher<TaggedChunk<I, C>> streamBatchAsync(
      Flow.Publisher<? extends I> inputs, RunConfig config) {
    return PublishedBatch.of(this, ItemStream.of(this), inputs, config);
  }

  @Override
  public StreamRunnel<I, C, O> withConfig(RunConfig config) {
    return Compositions.configured(this, config);
  }
}
