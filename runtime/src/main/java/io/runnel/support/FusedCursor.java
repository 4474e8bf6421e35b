package io.runnel.support;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Chunks that are pulled by the calling thread, which takes each through its steps in one method:
 * the same as a {@link ChainCursor} where nobody listens.
 */
final class FusedCursor implements ChunkCursor, Cancellable {

  private final Steps steps;
  private final Run run;
  private final Pulled chunks;
  private final Iterator<?> from;
  private final StepPlan source;
  private final Element last;
  private final PerChunk at;
  private final boolean timed;
  private final AtomicBoolean inSteps = new AtomicBoolean(); // see SyncStep.cancelInside
  private @Nullable Thread puller;
  private volatile @Nullable SyncStep pulling;
  private boolean counted; // guarded by this

  private FusedCursor(Steps steps, Run run, Pulled chunks) {
    this.steps = steps;
    this.run = run;
    this.chunks = chunks;
    this.from = chunks.iterator();
    this.source = chunks.step();
    this.last = steps.plan().stream().last();
    this.timed = run.isTimed();
    this.at = new PerChunk(steps.plan(), run);
  }

  /** Whether a run can have one. */
  static boolean isPossible(CompiledPlan plan, Run run) {
    return plan.isFused() && plan.isPulled() && FusedFlow.isUnobserved(run);
  }

  /** Runs the elements before the stream, and opens it. */
  static ChunkCursor open(Steps steps, Run run, @Nullable Object input) throws Throwable {
    Object value = SyncSteps.run(steps, run, steps.plan().before(), input, null);
    StepPlan source = (StepPlan) steps.plan().stream().source();
    Waits.checkInterrupt(run);
    FusedCursor cursor;
    try {
      Object opened = UserCode.stream(steps, run, source, source.input(value, null));
      cursor = new FusedCursor(steps, run, Pulled.of(source, run, opened));
    } catch (Throwable failure) {
      throw failed(run, source, failure);
    }
    run.attach(cursor);
    return cursor;
  }

  @Override
  public @Nullable Object next() throws Throwable {
    Thread here = Thread.currentThread();
    if (here.isInterrupted()) {
      Waits.checkInterrupt(run);
    }
    if (puller != here) {
      puller = here;
      pulling = new SyncStep();
    }
    Object product;
    inSteps.setOpaque(true);
    try {
      if (timed || run.reason() != null) {
        run.checkGoingOn();
      }
      at.step(source.call());
      if (!from.hasNext()) {
        return null;
      }
      product = steps.perChunk(Chunks.nonNull(from.next(), source), at);
    } catch (Throwable failure) {
      throw failed(run, at.doing(), failure);
    } finally {
      inSteps.setOpaque(false);
      if (run.reason() != null) {
        left();
      }
    }
    return Chunks.nonNull(product, last);
  }

  @Override
  public @Nullable Throwable readAhead(Consumer<Object> reader) {
    Thread here = Thread.currentThread();
    if (puller != here || timed) {
      return null;
    }
    Steps all = steps; // locals, as each look at a volatile field makes others be read again
    Run of = run;
    Iterator<?> in = from;
    PerChunk place = at;
    AtomicBoolean inside = inSteps;
    int first = source.call();
    while (!here.isInterrupted()) {
      Object product;
      inside.setOpaque(true);
      try {
        if (of.reason() != null) {
          return null;
        }
        place.step(first);
        if (!in.hasNext()) {
          return null;
        }
        product = all.perChunk(Chunks.nonNull(in.next(), source), place);
      } catch (Throwable failure) {
        return failed(of, place.doing(), failure);
      } finally {
        inside.setOpaque(false);
        if (of.reason() != null) {
          left();
        }
      }
      Throwable why = product == null ? Chunks.missing(last) : of.reason();
      if (product == null || why != null) {
        return why;
      }
      reader.accept(product);
    }
    return null;
  }

  private static Throwable failed(Run run, @Nullable StepPlan step, Throwable failure) {
    if (step == null || failure == run.reason()) {
      return failure;
    }
    Thrown.cancelIfInterrupted(run, step.mode(), failure);
    return Thrown.told(run, step, 0, failure);
  }

  /** The puller has left the steps of a run that was cancelled; an interrupt of ours ends here. */
  private void left() {
    SyncStep step = pulling;
    if (step == null) {
      return;
    }
    Stay stay = Stay.uncounted(run.activity());
    try {
      step.over(stay);
    } finally {
      stay.end();
      exit();
    }
  }

  private synchronized void exit() {
    if (counted) {
      counted = false;
      run.activity().exit();
    }
  }

  /** Whoever waits for the run waits for the step, which is interrupted. */
  @Override
  public void cancel(Throwable reason) {
    SyncStep step = pulling;
    synchronized (this) {
      run.activity().enter();
      counted = true;
      if (step == null || !step.cancelInside(inSteps, reason)) {
        exit();
      }
    }
  }

  @Override
  public void close() {
    run.detach(this);
    chunks.close();
  }
}
