package io.runnel.support;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Chunks pulled on the blocking executor: one hop for as long as somebody wants more. */
final class PulledSource implements ChunkSource, Runnable {

  private final Run run;
  private final Pulled chunks;
  private final ChunkSink sink;
  private final Executor executor;
  private final AtomicLong work = new AtomicLong(); // chunks wanted, and one for a cancel
  private volatile boolean over;

  PulledSource(Run run, Pulled chunks, ChunkSink sink) {
    this.run = run;
    this.chunks = chunks;
    this.sink = sink;
    this.executor = run.engine().threads().blocking();
  }

  @Override
  public void request(long n) {
    if (work.getAndAdd(n) == 0) {
      try {
        Hop.to(executor, run, this);
      } catch (RejectedExecutionException e) {
        end(e);
      }
    }
  }

  @Override
  public void run() {
    do {
      if (!over) {
        next();
      }
    } while (work.decrementAndGet() != 0);
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

  private void end(@Nullable Throwable failure) {
    over = true;
    @Nullable Throwable seen = failure;
    try {
      chunks.close();
    } catch (Throwable closing) {
      if (seen == null) {
        seen = closing;
      } else {
        seen.addSuppressed(closing);
      }
    }
    sink.end(seen, executor);
  }

  /** Closes on the executor, behind a pull that is under way and was interrupted. */
  @Override
  public void cancel(Throwable reason) {
    run.activity().enter();
    Runnable close =
        () -> {
          try {
            if (!over) {
              end(reason);
            }
          } finally {
            run.activity().exit();
          }
        };
    try {
      Hop.to(executor, run, close);
    } catch (RejectedExecutionException e) {
      close.run();
    }
  }
}
