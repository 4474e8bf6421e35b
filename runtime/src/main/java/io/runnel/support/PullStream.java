package io.runnel.support;

import java.util.Objects;
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

  private final Reading reading;
  private final AtomicBoolean over = new AtomicBoolean();
  private final Activity turning = new Activity(null); // who opens or ends it; a close waits
  private volatile @Nullable Run run;
  private volatile @Nullable ChunkCursor cursor;

  private PullStream(Reading reading) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.reading = reading;
  }

  static <C> Stream<C> of(Reading reading) {
    PullStream<C> pull = new PullStream<>(reading);
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

  @Override
  @SuppressWarnings("unchecked")
  public void forEachRemaining(Consumer<? super C> action) {
    if (!tryAdvance(action)) {
      return;
    }
    Throwable failure = Objects.requireNonNull(cursor).readAhead((Consumer<Object>) action);
    if (failure != null) {
      throw Failures.unchecked(stopped(failure));
    }
    super.forEachRemaining(action);
  }

  private @Nullable Object next() throws Throwable {
    ChunkCursor opened = cursor;
    if (opened == null) {
      opened = open();
    }
    Object chunk = opened.next();
    Throwable why = Objects.requireNonNull(run).reason();
    if (why != null) {
      throw why; // cancelled in the last step of the chunk
    }
    if (chunk == null) {
      finish(opened);
    }
    return chunk;
  }

  private ChunkCursor open() throws Throwable {
    Stay stay = Stay.begin(turning, null);
    try {
      Run begun = reading.open();
      run = begun;
      if (over.get()) { // closed meanwhile, by somebody who may not have seen the run
        begun.cancel(closed());
      }
      reading.started(begun);
      ChunkCursor opened = reading.cursor(begun);
      cursor = opened;
      if (over.get()) { // or the cursor
        opened.close();
        throw closed();
      }
      return opened;
    } finally {
      stay.end();
    }
  }

  private void finish(ChunkCursor opened) {
    Stay stay = Stay.begin(turning, null);
    try {
      opened.close();
      if (over.compareAndSet(false, true)) {
        Run begun = Objects.requireNonNull(run);
        reading.finished(begun);
        begun.end();
      }
    } finally {
      stay.end();
    }
  }

  private CancellationException closed() {
    return new CancellationException("The stream of " + reading.name() + " was closed");
  }

  private void close() {
    Stay stay = Stay.begin(turning, null);
    try {
      if (over.compareAndSet(false, true)) {
        stop(closed());
      }
    } finally {
      stay.end();
    }
    Run begun = run;
    if (begun == null || !Stay.isInside(begun.activity())) { // a step can't wait for its own end
      turning.awaitQuiet();
    }
  }

  /** Whoever pulls lets go of what it holds, also if somebody else has closed the stream. */
  private Throwable stopped(Throwable failure) {
    Stay stay = Stay.begin(turning, null);
    try {
      over.set(true);
      stop(failure);
      return failure;
    } catch (Throwable closing) {
      return Failures.both(failure, closing);
    } finally {
      stay.end();
    }
  }

  /** Stops the run, and waits until none of its steps runs any more. */
  private void stop(Throwable failure) {
    Run begun = run;
    if (begun == null) {
      return;
    }
    try {
      SyncRun.stop(begun, failure);
      reading.failed(begun, failure);
      ChunkCursor opened = cursor;
      if (opened != null) {
        opened.close();
      }
    } finally {
      begun.end();
    }
  }
}
