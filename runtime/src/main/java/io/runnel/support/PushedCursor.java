package io.runnel.support;

import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Chunks of a source that brings them by itself, taken by a caller's thread that waits for them.
 * One is asked for when one is taken; a generator may run ahead.
 */
final class PushedCursor implements ChunkCursor, ChunkSink {

  /** How far a generator may run ahead of whoever pulls. */
  private static final int AHEAD = 16;

  private final Run run;
  private final boolean ahead;
  private final Demand demand;
  private final Queue<Object> waiting = new ConcurrentLinkedQueue<>();
  private @Nullable ChunkSource source;
  private volatile @Nullable Thread reader;
  private volatile boolean ended;
  private volatile @Nullable Throwable failure;
  private boolean begun;

  private PushedCursor(Run run, boolean ahead, Demand demand) {
    this.run = run;
    this.ahead = ahead;
    this.demand = demand;
  }

  /**
   * Opens a source.
   *
   * @param demand what the reader wants; all of it, if it reads to the end
   */
  static ChunkCursor open(StepPlan step, Run run, Object opened, Demand demand) throws Throwable {
    boolean ahead = step.mode() == Mode.GENERATOR;
    PushedCursor cursor = new PushedCursor(run, ahead, demand);
    ChunkSource source = ChunkSource.pushed(step, run, opened, demand, cursor);
    cursor.source = source;
    run.attach(source);
    return cursor;
  }

  @Override
  public @Nullable Object next() throws Throwable {
    demand.add(1);
    ask();
    reader = Thread.currentThread();
    Cancellable wake = why -> LockSupport.unpark(reader);
    run.attach(wake);
    try {
      for (; ; ) {
        Object chunk = waiting.poll();
        if (chunk != null) {
          demand.take();
          return chunk;
        }
        if (ended && waiting.isEmpty()) {
          run.checkGoingOn();
          Throwable error = failure;
          if (error != null) {
            throw error;
          }
          return null;
        }
        Waits.park(run, this);
      }
    } finally {
      run.detach(wake);
    }
  }

  private void ask() {
    ChunkSource from = source;
    if (from != null && !ended) {
      from.request(ahead && !begun ? AHEAD : 1);
      begun = true;
    }
  }

  @Override
  public void chunk(Object chunk, @Nullable Executor on) {
    waiting.add(chunk);
    LockSupport.unpark(reader);
  }

  @Override
  public void end(@Nullable Throwable error, @Nullable Executor on) {
    if (!ended) {
      failure = error;
      ended = true;
    }
    LockSupport.unpark(reader);
  }

  @Override
  public void close() {
    ChunkSource from = source;
    if (from != null) {
      run.detach(from);
      if (!ended) { // whoever took the chunks failed
        Cancelling.cancel(from, new CancellationException(run.chain() + " is read no further"));
      }
    }
  }
}
