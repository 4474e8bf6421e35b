package io.runnel.support;

import io.runnel.RunConfig;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is behind a bridge: its threads, its time, and the runs that are in flight on it. */
public final class Engine {

  private static final Engine SHARED =
      new Engine(null, null, null, null, RunConfig.defaults(), null);

  private final Threads threads;
  private final @Nullable InstantSource clock;
  private final RunConfig defaults;
  private final @Nullable Supplier<? extends UnaryOperator<Runnable>> context;
  private final Set<Run> live = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /** Made by the bridge; null stands for a part that the engine makes itself. */
  public Engine(
      @Nullable Executor blocking,
      @Nullable Executor cpu,
      @Nullable ScheduledExecutorService timer,
      @Nullable InstantSource clock,
      RunConfig defaults,
      @Nullable Supplier<? extends UnaryOperator<Runnable>> context) {
    this.threads = new Threads(blocking, cpu, timer);
    this.clock = clock;
    this.defaults = defaults;
    this.context = context;
  }

  /** The engine of the shared bridge. */
  public static Engine shared() {
    return SHARED;
  }

  boolean isShared() {
    return this == SHARED;
  }

  /** The engine of two that are composed: that of the first, unless it has none of its own. */
  static Engine ofBoth(Engine first, Engine next) {
    return first.isShared() ? next : first;
  }

  RunConfig defaults() {
    return defaults;
  }

  Threads threads() {
    return threads;
  }

  @Nullable UnaryOperator<Runnable> captureContext() {
    return context == null ? null : context.get();
  }

  /** The time, monotonic unless the bridge was given a clock. */
  long nanos() {
    if (clock == null) {
      return System.nanoTime();
    }
    Instant now = clock.instant();
    return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
  }

  Duration since(long startNanos) {
    return Duration.ofNanos(nanos() - startNanos);
  }

  Instant now() {
    return clock == null ? Instant.now() : clock.instant();
  }

  Future<?> schedule(Runnable task, Duration delay) {
    return threads.timer().schedule(task, saturatedNanos(delay), TimeUnit.NANOSECONDS);
  }

  /** Lets a run begin that belongs to none of this bridge, unless the bridge is closed. */
  void admit(Run run) {
    if (isShared()) {
      return; // never closed, so nobody ever asks for its runs
    }
    live.add(run);
    if (closed) {
      live.remove(run);
      throw new IllegalStateException(
          "The bridge is closed, it runs nothing any more; "
              + run.chain()
              + " needs one that is open, or Bridge.shared()");
    }
  }

  void forget(Run run) {
    if (!isShared()) {
      live.remove(run);
    }
  }

  /** See {@link io.runnel.Bridge#close()}. */
  public void close() {
    if (isShared() || closed) {
      return;
    }
    closed = true;
    boolean calledByStep = Pools.isWorker(Thread.currentThread());
    List<Run> ending = List.copyOf(live);
    for (Run run : ending) {
      calledByStep |= Stay.isInside(run.activity());
      run.cancel(new CancellationException("The bridge was closed while " + run.chain() + " ran"));
    }
    for (Run run : ending) { // behind the loop above: a step may wait for another run
      run.activity().awaitQuiet();
    }
    threads.close(!calledByStep);
  }

  @Override
  public String toString() {
    return isShared() ? "shared" : closed ? "closed" : "open, " + live.size() + " runs in flight";
  }

  private static long saturatedNanos(Duration delay) {
    return delay.compareTo(Duration.ofNanos(Long.MAX_VALUE)) >= 0
        ? Long.MAX_VALUE
        : delay.toNanos();
  }
}
