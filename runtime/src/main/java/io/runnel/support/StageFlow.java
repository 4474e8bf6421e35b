package io.runnel.support;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a stream across threads: a sink for the chunks in front of it, and a source for
 * whoever is behind. It works on one thread at a time, whoever calls; the end goes on when no chunk
 * is on its way any more.
 */
abstract class StageFlow implements ChunkSource, ChunkSink {

  final Run run;
  final Demand demand = new Demand();
  private final ChunkSink out;
  private final AtomicInteger working = new AtomicInteger();
  private @Nullable ChunkSource chunks;
  private volatile boolean ended;
  private volatile @Nullable Throwable failure;
  private boolean told; // of whoever works

  StageFlow(Run run, ChunkSink out) {
    this.run = run;
    this.out = out;
  }

  /** Sets where the chunks come from, before the first is requested. */
  final void behind(ChunkSource source) {
    chunks = source;
  }

  /** Hands on what is ready and asks for what is wanted; called on one thread at a time. */
  abstract void work(boolean last);

  /** Whether nothing is on its way. */
  abstract boolean isQuiet();

  @Override
  public final void request(long n) {
    demand.add(n);
    work();
  }

  /** Whether it has ended already; what comes then is for nobody, and nothing is started for it. */
  final boolean isOver() {
    return ended;
  }

  /** Asks those in front of it. */
  final void ask(long n) {
    if (!ended) {
      Objects.requireNonNull(chunks).request(n);
    }
  }

  /** Hands a chunk on that is wanted. */
  final void handOn(Object chunk, @Nullable Executor on) {
    demand.take();
    out.chunk(chunk, on);
  }

  /** There are no more; what is on its way is still handed on. */
  @Override
  public void end(@Nullable Throwable error, @Nullable Executor on) {
    if (!ended) {
      failure = error;
      ended = true;
    }
    work();
  }

  /** The stage fails: what is in front of it is stopped. */
  final void fail(Throwable error) {
    failure = error;
    ended = true;
    cancel(Cancelling.rest(run, error));
    work();
  }

  @Override
  public void cancel(Throwable reason) {
    Cancelling.cancel(Objects.requireNonNull(chunks), reason);
  }

  final void work() {
    if (working.getAndIncrement() != 0) {
      return;
    }
    int missed = 1;
    do {
      if (!told) {
        boolean last = ended; // read before the chunks: the last one comes before the end
        work(last);
        if (last && isQuiet()) {
          told = true;
          out.end(failure, null);
        }
      }
      missed = working.addAndGet(-missed);
    } while (missed != 0);
  }
}
