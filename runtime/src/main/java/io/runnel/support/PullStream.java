package io.runnel.support;

import io.runnel.RunConfig;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A run as a stream: it begins with the first chunk that is pulled, and ends with its close. */
final class PullStream<C> extends Spliterators.AbstractSpliterator<C> {

  private final AbstractStreamRunnel<?, C, ?> runnel;
  private final @Nullable Object input;
  private final RunConfig config;
  private final AtomicBoolean over = new AtomicBoolean();
  private volatile @Nullable Run run;
  private volatile @Nullable ChunkCursor cursor;

  private PullStream(
      AbstractStreamRunnel<?, C, ?> runnel, @Nullable Object input, RunConfig config) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.runnel = runnel;
    this.input = input;
    this.config = config;
  }

  static <C> Stream<C> of(
      AbstractStreamRunnel<?, C, ?> runnel, @Nullable Object input, RunConfig config) {
    PullStream<C> pull = new PullStream<>(runnel, input, config);
    return StreamSupport.stream(pull, false).onClose(pull::close);
  }

  @Override
  @SuppressWarnings("unchecked")
  public boolean tryAdvance(Consumer<? super C> action) {
    if (over.get()) {
      return false;
    }
    Object chunk;
    try {
      chunk = next();
    } catch (Throwable failure) {
      throw Failures.unchecked(stopped(failure));
    }
    if (chunk == null) {
      return false;
    }
    action.accept((C) chunk);
    return true;
  }

  private @Nullable Object next() throws Throwable {
    Run begun = run;
    if (begun == null) {
      begun = runnel.open(config);
      run = begun;
      if (over.get()) { // closed meanwhile, by somebody who may not have seen the run
        begun.cancel(closed());
      }
      begun.events().runStarted(input);
    }
    ChunkCursor opened = cursor;
    if (opened == null) {
      opened = runnel.cursor(begun, input, new Demand());
      cursor = opened;
    }
    Object chunk = opened.next();
    Throwable why = begun.reason();
    if (why != null) {
      throw why; // cancelled in the last step of the chunk
    }
    if (chunk == null) {
      opened.close();
      if (over.compareAndSet(false, true)) {
        begun.events().runFinished(null);
        begun.end();
      }
    }
    return chunk;
  }

  private CancellationException closed() {
    return new CancellationException("The stream of " + runnel.name() + " was closed");
  }

  private void close() {
    if (over.compareAndSet(false, true)) {
      stop(closed());
    }
  }

  /** Whoever pulls lets go of what it holds, also if somebody else has closed the stream. */
  private Throwable stopped(Throwable failure) {
    over.set(true);
    try {
      stop(failure);
      return failure;
    } catch (Throwable closing) {
      return Failures.both(failure, closing);
    }
  }

  /** Stops the run, and waits until none of its steps runs any more. */
  private void stop(Throwable failure) {
    Run begun = run;
    if (begun != null) {
      try {
        SyncRun.stopped(begun, failure);
        ChunkCursor opened = cursor;
        if (opened != null) {
          opened.close();
        }
      } finally {
        begun.end();
      }
    }
  }
}
