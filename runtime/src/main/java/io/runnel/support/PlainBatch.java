package io.runnel.support;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Many inputs of a chain in flight whose items nobody listens to: as many lanes as the limit
 * allows, each a run in flight that takes the next input when its last one has ended.
 */
final class PlainBatch<O extends @Nullable Object> implements Cancellable {

  private final PlainChainRunnel<?, O> chain;
  private final Run run;
  private final @Nullable Object[] values; // each an input until its output takes the place
  private final Done done;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger open;
  private final AtomicBoolean failed = new AtomicBoolean();
  private final PlainLane<?>[] lanes;

  private PlainBatch(
      PlainChainRunnel<?, O> chain, Run run, @Nullable Object[] inputs, int lanes, Done done) {
    this.chain = chain;
    this.run = run;
    this.values = inputs;
    this.done = done;
    this.open = new AtomicInteger(inputs.length);
    this.lanes = new PlainLane<?>[lanes];
  }

  /**
   * Starts all, if they can do without runs of their own.
   *
   * @param inputs what nobody else has; the outputs take their places
   * @return whether they can
   */
  static boolean start(
      AbstractRunnel<?, ?> runnel,
      Run run,
      @Nullable Object[] inputs,
      ItemResults<?> results,
      Done done) {
    if (!(runnel.itself() instanceof PlainChainRunnel<?, ?> chain)
        || !results.areValues()
        || !chain.batchesMayBePlain()
        || !run.isPlainBatch()) {
      return false;
    }
    Permit permit = run.permit();
    if (permit != null && chain.steps().plan().callsChains()) {
      return false; // their steps have a part in the limit
    }
    int lanes = permit == null ? inputs.length : Math.min(permit.limit(), inputs.length);
    new PlainBatch<>(chain, run, inputs, lanes, done).start();
    return true;
  }

  private void start() {
    for (int i = 0; i < lanes.length; i++) {
      lanes[i] = new PlainLane<>(chain, this);
    }
    run.attach(this);
    for (PlainLane<?> lane : lanes) {
      Trampoline.runAnew(lane);
    }
  }

  Activity activity() {
    return run.activity();
  }

  /** Whether no further step is to start. */
  boolean isOver() {
    return failed.get() || run.reason() != null;
  }

  /** The index of the next input, or negative if there is none left. */
  int take() {
    int index = isOver() ? values.length : next.getAndIncrement();
    return index < values.length ? index : -1;
  }

  @Nullable Object input(int index) {
    return values[index];
  }

  void ended(int index, @Nullable Object output) {
    values[index] = output;
    if (open.decrementAndGet() == 0) {
      run.detach(this);
      done.done(Batches.unmodifiable(values), null, null);
    }
  }

  /** The first failure is that of all. */
  void failed(Throwable failure) {
    if (failed.compareAndSet(false, true)) {
      done.done(null, failure, null);
    }
  }

  /** Stops whatever the lanes have in flight; none of them starts anything any more. */
  @Override
  public void cancel(Throwable reason) {
    for (PlainLane<?> lane : lanes) {
      lane.stop();
    }
  }
}
