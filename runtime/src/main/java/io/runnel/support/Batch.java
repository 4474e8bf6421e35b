package io.runnel.support;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Many inputs in flight: as many lanes as the limit allows, each of which takes the next input when
 * its last one has ended. Waiting inputs cost nothing but their place in the array, which the
 * result takes over.
 */
final class Batch {

  private final AbstractRunnel<?, ?> runnel;
  private final Run run;
  private final @Nullable Object[] values; // each an input until its result takes the place
  private final ItemResults<?> kind;
  private final Done done;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger open;
  private final AtomicBoolean failed = new AtomicBoolean();

  /** For inputs in an array that nobody else has. */
  Batch(
      AbstractRunnel<?, ?> runnel,
      Run run,
      @Nullable Object[] inputs,
      ItemResults<?> kind,
      Done done) {
    this.runnel = runnel;
    this.run = run;
    this.values = inputs;
    this.kind = kind;
    this.done = done;
    this.open = new AtomicInteger(inputs.length);
  }

  void start() {
    Permit permit = run.permit();
    int lanes = permit == null ? values.length : Math.min(permit.limit(), values.length);
    for (int lane = 0; lane < lanes; lane++) {
      new Lane().go();
    }
  }

  private void ended(
      int index, @Nullable Object output, @Nullable Throwable failure, long startNanos) {
    var elapsed = run.engine().since(startNanos);
    try {
      values[index] =
          failure == null
              ? kind.success(index, values[index], output, elapsed)
              : kind.failure(index, values[index], failure, elapsed);
    } catch (Throwable ofAll) {
      if (failed.compareAndSet(false, true)) {
        done.done(null, ofAll, null);
      }
      return;
    }
    if (open.decrementAndGet() == 0) {
      done.done(Batches.unmodifiable(values), null, null);
    }
  }

  /** One input at a time; a loop, since an input may end before its start returns. */
  private final class Lane implements Done {
    private static final int STARTING = 0;
    private static final int IN_FLIGHT = 1;
    private static final int ENDED = 2;

    private final AtomicInteger state = new AtomicInteger();
    private int index;
    private long since;

    void go() {
      do {
        index = next.getAndIncrement();
        if (index >= values.length || run.reason() != null || failed.get()) {
          return;
        }
        state.set(STARTING);
        since = run.engine().nanos();
        AsyncRun.start(runnel.item(run), values[index], runnel, this);
      } while (!state.compareAndSet(STARTING, IN_FLIGHT));
    }

    @Override
    public void done(@Nullable Object output, @Nullable Throwable failure, @Nullable Executor on) {
      ended(index, output, failure, since);
      if (!state.compareAndSet(STARTING, ENDED)) {
        go();
      }
    }
  }
}
