package io.runnel.support;

import java.util.Iterator;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Chunks that are pulled on the blocking executor and taken through their steps to the reader by
 * one loop: one hop for as long as somebody wants more, and neither a lock nor an object for a
 * chunk. One thread at a time works; a cancel waits for its turn behind it.
 */
final class FusedSource implements ChunkSource, Runnable {

  private final Steps steps;
  private final Run run;
  private final Pulled chunks;
  private final PerChunk at;
  private final boolean timed;
  private final SerialSink sink;
  private final Executor executor;
  private final AtomicLong work = new AtomicLong(); // chunks wanted, and one for a cancel
  private final AtomicBoolean cancelling = new AtomicBoolean();
  private final AtomicBoolean inSteps = new AtomicBoolean(); // see SyncStep.cancelInside
  private volatile @Nullable Throwable cancelled;
  private volatile @Nullable SyncStep working;

  // of whoever works
  private boolean ending;
  private @Nullable Throwable failure;
  private boolean over;
  private boolean stopped;

  FusedSource(Steps steps, Run run, Pulled chunks, ChunkSink out) {
    this.steps = steps;
    this.run = run;
    this.chunks = chunks;
    this.at = new PerChunk(steps.plan(), run);
    this.timed = run.isTimed();
    this.executor = run.engine().threads().blocking();
    this.sink = SerialSink.of(out, executor);
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
        failure = refused; // there is nothing left to do but to end and close it
        ending = true;
        run();
      }
    }
  }

  @Override
  public void run() {
    while (isWanted(turn())) {}
  }

  /** Brings what is wanted, and ends if it is time to; returns how many it has brought. */
  private long turn() {
    long brought = 0;
    boolean taken = sink.enter();
    SyncStep guard = new SyncStep();
    Stay stay = Stay.uncounted(run.activity(), guard);
    try {
      if (taken && !over && !ending) {
        working = guard;
        brought = bring();
        working = null;
        guard.over(stay);
      }
      Throwable reason = cancelled;
      if (reason != null) {
        stop(reason);
      } else if (!over && (ending || !taken)) {
        end(failure);
      }
    } finally {
      if (taken) {
        sink.leave();
      }
      stay.end();
    }
    return brought;
  }

  /** Whether there is more to do; behind the end that is only a cancel. */
  private boolean isWanted(long brought) {
    if (!over) {
      return work.updateAndGet(now -> now == Long.MAX_VALUE ? now : now - brought) != 0;
    }
    for (; ; ) {
      if (!stopped && cancelled != null) {
        return true;
      }
      long left = work.get();
      if (work.compareAndSet(left, 0)) { // else somebody came, perhaps to cancel
        return false;
      }
    }
  }

  private long bring() {
    Iterator<?> from = chunks.iterator();
    StepPlan source = chunks.step();
    Steps all = steps; // locals, as each look at a volatile field makes others be read again
    PerChunk place = at;
    AtomicBoolean inside = inSteps;
    SerialSink to = sink;
    boolean checked = timed;
    int first = source.call();
    Element last = steps.plan().stream().last();
    long brought = 0;
    long wanted = 0;
    try {
      for (; ; ) {
        if (brought == wanted) {
          wanted = work.get();
          if (brought == wanted) {
            return brought;
          }
        }
        inside.setOpaque(true);
        if (cancelled != null) {
          return brought;
        }
        place.step(first);
        if (checked) {
          run.checkGoingOn();
        }
        if (!from.hasNext()) {
          ending = true;
          return brought;
        }
        Object product = all.perChunk(Chunks.nonNull(from.next(), source), place);
        inside.setOpaque(false);
        if (cancelled != null) {
          return brought;
        }
        to.next(Chunks.nonNull(product, last));
        brought++;
      }
    } catch (Throwable t) { // of a step, or of whoever reads
      failure = inSteps.getPlain() ? at.failed(t) : t;
      ending = true;
      return brought;
    } finally {
      inSteps.setOpaque(false);
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

  private void end(@Nullable Throwable why) {
    over = true;
    @Nullable Throwable seen = why;
    try {
      chunks.close();
    } catch (Throwable closing) {
      seen = Failures.both(seen, Thrown.told(run, chunks.step(), 0, closing));
    }
    run.detach(this);
    sink.end(seen, executor);
  }

  /**
   * Interrupts the step that runs, if one does, and never the reader. Whoever waits for the run
   * waits for the close of the source, too.
   */
  @Override
  public void cancel(Throwable reason) {
    if (!cancelling.compareAndSet(false, true)) {
      return;
    }
    run.activity().enter();
    cancelled = reason;
    SyncStep step = working;
    if (step != null && step.cancelInside(inSteps, reason)) {
      sink.release(reason); // the step may take its time
    }
    add(1);
  }
}
