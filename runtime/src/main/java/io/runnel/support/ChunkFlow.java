package io.runnel.support;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The stream of a chain across threads: the steps before the source once, then the steps behind it
 * for one chunk after another, each of which is asked for only when the one before was handed on.
 */
final class ChunkFlow implements ChunkPipe, ChunkSink {

  /** Where the one chunk is that may be on its way. */
  private enum Chunk {
    /** There is none. */
    NONE,
    /** Asked for; it has not come yet. */
    ASKED,
    /** On its way through the steps behind the source. */
    CARRIED
  }

  private final Steps steps;
  private final CompiledPlan plan;
  private final Run run;
  private final @Nullable Object input;
  private final @Nullable Frame frame;
  private final ChunkSink out;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final Demand demand = new Demand();
  private final Demand reader;
  private final AtomicInteger working = new AtomicInteger();
  private volatile @Nullable ChunkSource source;
  private volatile boolean open;
  private volatile Chunk chunk = Chunk.NONE;
  private volatile boolean ended;
  private volatile @Nullable Throwable failure;
  private boolean told; // of whoever works
  private long since;
  private long chunks; // of whoever brings them

  private ChunkFlow(
      Steps steps, Run run, @Nullable Object input, ChunkSink out, @Nullable Demand reader) {
    this.steps = steps;
    this.plan = steps.plan();
    this.run = run;
    this.input = input;
    this.frame = plan.frame(input);
    this.out = out;
    this.reader = reader == null ? demand : reader;
  }

  /**
   * A stream that begins with the first request, so that its source knows what is wanted.
   *
   * @param reader what the reader wants in all, if that is not what is requested here
   */
  static ChunkPipe of(
      Steps steps, Run run, @Nullable Object input, ChunkSink out, @Nullable Demand reader) {
    return new ChunkFlow(steps, run, input, out, reader);
  }

  private void prepared(@Nullable Object value, @Nullable Throwable error, @Nullable Executor on) {
    if (error != null) {
      end(error, on);
      return;
    }
    try {
      Executor blocking = run.engine().threads().blocking();
      if (plan.source().mode().blocks() && on != blocking) {
        Hop.to(blocking, run, () -> open(value));
      } else {
        open(value);
      }
    } catch (Throwable t) {
      end(t, null);
    }
  }

  private void open(@Nullable Object value) {
    StepPlan step = plan.source();
    Object taken = step.input(value, frame);
    since = run.events().time();
    run.events().stepStarted(step, taken);
    try {
      ChunkSource opening = ChunkSource.open(steps, run, taken, reader, this);
      source = opening;
      run.attach(opening);
      run.events().stepFinished(step, since, null);
    } catch (Throwable t) {
      sourceFailed(t);
      end(t, null);
      return;
    }
    open = true;
    work();
  }

  private void sourceFailed(Throwable error) {
    if (error != run.reason()) {
      Failures.note(error, plan.source());
    }
    run.events().stepFailed(plan.source(), since, error);
  }

  @Override
  public @Nullable Frame frame() {
    return frame;
  }

  @Override
  public void request(long n) {
    demand.add(n);
    if (begun.compareAndSet(false, true)) {
      AsyncSteps.run(steps, run, plan.before(), input, frame, null, this::prepared);
    } else {
      work();
    }
  }

  @Override
  public void chunk(Object taken, @Nullable Executor on) {
    chunk = Chunk.CARRIED;
    Frame own = Frame.ofChunk(frame, chunks++);
    AsyncSteps.run(steps, run, plan.perChunk(), taken, own, on, this::deliver);
  }

  private void deliver(@Nullable Object value, @Nullable Throwable error, @Nullable Executor on) {
    Permit permit = run.permit();
    if (permit != null) {
      permit.give();
    }
    Throwable seen = Thrown.byRun(run, error);
    if (seen == null) {
      try {
        Object whole = Chunks.nonNull(value, plan.lastPerChunk());
        demand.take();
        run.events().chunk(whole);
        out.chunk(whole, on);
      } catch (Throwable t) {
        fail(t);
      }
    } else {
      fail(seen);
    }
    chunk = Chunk.NONE;
    work();
  }

  private void fail(Throwable error) {
    failure = error;
    ended = true;
    ChunkSource from = source;
    if (from != null) {
      run.detach(from);
      Cancelling.cancel(from, Cancelling.rest(run, error));
    }
  }

  /** The source has no more; a chunk that is on its way is still handed on. */
  @Override
  public void end(@Nullable Throwable error, @Nullable Executor on) {
    if (!ended) {
      if (error != null && source != null && error != run.reason()) {
        sourceFailed(error);
      }
      failure = error;
      ended = true;
    }
    open = true; // there is nothing left to wait for
    work();
  }

  private void work() {
    if (working.getAndIncrement() != 0) {
      return;
    }
    int missed = 1;
    do {
      boolean last = ended; // read before the chunk: the last one comes before the end
      Chunk now = chunk;
      if (!told && open && now != Chunk.CARRIED) {
        if (last) {
          told = true;
          tell();
        } else if (now == Chunk.NONE && demand.isOutstanding()) {
          chunk = Chunk.ASKED;
          ask();
        }
      }
      missed = working.addAndGet(-missed);
    } while (missed != 0);
  }

  private void tell() {
    Permit permit = run.permit();
    if (permit != null) {
      permit.give();
    }
    ChunkSource from = source;
    if (from != null) {
      run.detach(from);
    }
    out.end(failure, null);
  }

  private void ask() {
    ChunkSource from = source;
    Permit permit = run.permit();
    if (from == null) {
      return;
    }
    if (permit == null
        || plan.source().mode().isChain()
        || permit.take(run.inContext(() -> from.request(1)))) {
      from.request(1);
    }
  }
}
