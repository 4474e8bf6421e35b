package io.runnel.support;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Chunks pulled on the blocking executor: one hop for as long as somebody wants more. One thread at
 * a time pulls or closes, so a cancel waits for its turn behind a pull that was interrupted.
 */
final class PulledSource implements ChunkSource, Runnable {

  private final Run run;
  private final Pulled chunks;
  private final ChunkSink sink;
  private final Executor executor;
  private final AtomicLong work = new AtomicLong(); // chunks wanted, and one for a cancel
  private final AtomicReference<@Nullable Throwable> cancelled = new AtomicReference<>();

  // of whoever works
  private boolean over;
  private boolean stopped;

  PulledSource(Run run, Pulled chunks, ChunkSink sink) {
    this.run = run;
    this.chunks = chunks;
    this.sink = sink;
    this.executor = run.engine().threads().blocking();
  }

  @Override
  public void request(long n) {
    add(n);
  }

  private void add(long n) {
    if (work.getAndUpdate(now -> Demand.sum(now, n)) == 0) {
      try {
        Hop.to(executor, run, this);
      } catch (Throwable refused) {
        work(refused); // there is nothing left to do but to end and close it
      }
    }
  }

  @Override
  public void run() {
    work(null);
  }

  private void work(@Nullable Throwable refused) {
    Stay stay = Stay.uncounted(run.activity());
    try {
      do {
        Throwable reason = cancelled.get();
        if (reason != null) {
          stop(reason);
        } else if (!over && refused != null) {
          end(refused);
        } else if (!over) {
          next();
        }
      } while (isWanted());
    } finally {
      stay.end();
    }
  }

  /** Whether there is more to do; behind the end that is only a cancel. */
  private boolean isWanted() {
    if (!over) {
      return work.updateAndGet(now -> now == Long.MAX_VALUE ? now : now - 1) != 0;
    }
    for (; ; ) {
      if (!stopped && cancelled.get() != null) {
        return true;
      }
      long left = work.get();
      if (work.compareAndSet(left, 0)) { // else somebody came, perhaps to cancel
        return false;
      }
    }
  }

  private void next() {
    @Nullable Object chunk;
    try {
      chunk = chunks.next(run);
    } catch (Throwable failure) {
      end(failure);
      return;
    }
    if (chunk == null) {
      end(null);
    } else {
      sink.chunk(chunk, executor);
    }
  }

  private void stop(Throwable reason) {
    if (stopped) {
      return;
    }
    stopped = true;
    try {
      if (!over) {
        end(reason);
      }
    } finally {
      run.activity().exit();
    }
  }

  private void end(@Nullable Throwable failure) {
    over = true;
    @Nullable Throwable seen = failure;
    try {
      chunks.close();
    } catch (Throwable closing) {
      seen = Failures.both(seen, closing);
    }
    sink.end(seen, executor);
  }

  /** Whoever waits for the run waits for the close, too. */
  @Override
  public void cancel(Throwable reason) {
    run.activity().enter();
    if (cancelled.compareAndSet(null, reason)) {
      add(1);
    } else {
      run.activity().exit();
    }
  }
}
