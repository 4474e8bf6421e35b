package io.runnel.support;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is behind a bridge: its threads, its time, and the runs that are in flight on it. */
public final class Engine {

  private static final Engine SHARED = new Engine();

  private final @Nullable Threads threads; // null on the shared one, whose are made when needed
  private final @Nullable InstantSource clock;
  private final @Nullable RunConfig defaults;
  private final @Nullable Supplier<? extends UnaryOperator<Runnable>> context;
  private final @Nullable LiveRuns live; // null on what is never closed
  private final @Nullable LivePlainRuns livePlain; // null where there are none, or are not closed

  private Engine() {
    this.threads = null;
    this.clock = null;
    this.defaults = null;
    this.context = null;
    this.live = null;
    this.livePlain = null;
  }

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
    this.live = new LiveRuns();
    this.livePlain =
        context == null && defaults == RunConfig.defaults() ? new LivePlainRuns() : null;
  }

  /** The engine of a bridge. */
  static Engine of(Bridge bridge) {
    return bridge == Bridge.shared() ? SHARED : ApiDoor.engine(bridge);
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
    return defaults == null ? RunConfig.defaults() : defaults;
  }

  Threads threads() {
    return threads == null ? SharedThreads.THREADS : threads;
  }

  /** Loaded when the first run asks for threads. */
  private static final class SharedThreads {
    static final Threads THREADS = new Threads(null, null, null);
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
    return threads().timer().schedule(task, saturatedNanos(delay), TimeUnit.NANOSECONDS);
  }

  /** Whether calls without a config may be plain though the bridge may be closed. */
  boolean hasLivePlainRuns() {
    return livePlain != null;
  }

  LivePlainRuns livePlainRuns() {
    return Objects.requireNonNull(livePlain);
  }

  /** Who is inside the steps of its runs, if it may be closed. */
  @Nullable Activity activity() {
    return live == null ? null : live.activity();
  }

  /** Lets a run begin that belongs to none of this bridge, unless the bridge is closed. */
  void admit(Run run) {
    if (live != null) {
      live.admit(run);
    }
  }

  void forget(Run run) {
    if (live != null) {
      live.forget(run);
    }
  }

  /** See {@link io.runnel.Bridge#close()}. */
  public void close() {
    if (live != null && live.close()) {
      boolean calledByStep = Pools.isWorker(Thread.currentThread());
      if (livePlain == null) {
        calledByStep |= live.end();
      } else {
        livePlain.close();
        List<BridgedRun<?>> ending =
            livePlain.cancel(); // all of them, before anybody is waited for
        calledByStep |= livePlain.isInside(ending);
        calledByStep |= live.end();
        livePlain.awaitQuiet(ending);
      }
      threads().close(!calledByStep);
    }
  }

  @Override
  public String toString() {
    return live == null ? "shared" : live.toString(livePlain == null ? 0 : livePlain.size());
  }

  private static long saturatedNanos(Duration delay) {
    return delay.compareTo(Duration.ofNanos(Long.MAX_VALUE)) >= 0
        ? Long.MAX_VALUE
        : delay.toNanos();
  }
}
