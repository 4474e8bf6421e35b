package io.runnel.support;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The stream of a chain across threads: the steps before the source once, then the steps behind it
 * for one chunk after another, each of which is asked for only when the one before was handed on.
 */
final class ChunkFlow implements ChunkPipe, ChunkSink {

  private final Steps steps;
  private final Plan plan;
  private final Run run;
  private final ChunkSink out;
  private final Demand demand = new Demand();
  private final AtomicInteger working = new AtomicInteger();
  private volatile @Nullable ChunkSource source;
  private volatile boolean open;
  private volatile boolean asked; // for a chunk that has not come yet
  private volatile boolean carrying; // a chunk through the steps behind the source
  private volatile boolean ended;
  private volatile @Nullable Throwable failure;
  private boolean told; // of whoever works
  private long since;

  private ChunkFlow(Steps steps, Run run, ChunkSink out) {
    this.steps = steps;
    this.plan = steps.plan();
    this.run = run;
    this.out = out;
  }

  static ChunkPipe start(Steps steps, Run run, @Nullable Object input, ChunkSink out) {
    ChunkFlow flow = new ChunkFlow(steps, run, out);
    AsyncSteps.run(steps, run, 1, steps.plan().source() - 1, input, null, flow::prepared);
    return flow;
  }

  private void prepared(@Nullable Object value, @Nullable Throwable error, @Nullable Executor on) {
    if (error != null) {
      end(error, on);
      return;
    }
    Executor blocking = run.engine().threads().blocking();
    try {
      if (plan.step(plan.source()).mode().blocks() && on != blocking) {
        Hop.to(blocking, run, () -> open(value));
      } else {
        open(value);
      }
    } catch (Throwable t) {
      end(t, null);
    }
  }

  private void open(@Nullable Object value) {
    StepPlan step = plan.step(plan.source());
    since = run.events().time();
    run.events().stepStarted(step, plan.source(), value);
    try {
      Object opened =
          Failures.nonNull(
              UserCode.call(steps, run, plan.source(), value),
              plan,
              plan.source(),
              "it returned null instead of a stream");
      ChunkSource opening = ChunkSource.of(plan, run, opened, this);
      source = opening;
      run.attach(opening);
      run.events().stepFinished(step, plan.source(), since, null);
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
      Failures.note(error, plan, plan.source());
    }
    run.events().stepFailed(plan.step(plan.source()), plan.source(), since, error);
  }

  @Override
  public void request(long n) {
    demand.add(n);
    work();
  }

  @Override
  public void chunk(Object chunk, @Nullable Executor on) {
    carrying = true;
    asked = false;
    AsyncSteps.run(steps, run, plan.source() + 1, plan.lastPerChunk(), chunk, on, this::deliver);
  }

  private void deliver(@Nullable Object value, @Nullable Throwable error, @Nullable Executor on) {
    Permit permit = run.permit();
    if (permit != null) {
      permit.give();
    }
    if (error == null) {
      try {
        Object chunk = Chunks.nonNull(value, plan, plan.lastPerChunk());
        demand.take();
        run.events().chunk(chunk);
        out.chunk(chunk, on);
      } catch (Throwable t) {
        fail(t);
      }
    } else {
      fail(error);
    }
    carrying = false;
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
      if (!told && open && !carrying) {
        if (ended) {
          told = true;
          tell();
        } else if (!asked && demand.isOutstanding()) {
          asked = true;
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
    if (from != null && (permit == null || permit.take(() -> from.request(1)))) {
      from.request(1);
    }
  }
}
