package io.runnel.support;

import io.runnel.RunConfig;
import io.runnel.RunContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One run of a chain: what it belongs to, its settings, and what ends with it when it is cancelled.
 *
 * <p>Runs form a tree: nested chains and the items of a batch are children. Cancelling a run
 * cancels everything attached to it: children, the stage in flight, the step that runs.
 */
class Run extends RunParts implements RunContext {

  private final String chain;
  private final Engine engine;
  private final RunConfig config;
  private final @Nullable Run parent;
  private final Activity activity;
  private final @Nullable Permit permit;
  private final @Nullable UnaryOperator<Runnable> context;
  private final Events events;
  private final @Nullable Deadline deadline;
  private @Nullable String id;

  private final boolean attached;
  private final boolean admitted;
  private @Nullable Future<?> alarm;

  /** The step that the run is in, for the message of a timeout. */
  private volatile @Nullable StepPlan doing;

  private volatile @Nullable PerChunk perChunk; // which knows it better

  private final List<Cancellable> live = new ArrayList<>(0); // guarded by itself
  private volatile @Nullable Throwable liveFailure;

  /**
   * Begins a run.
   *
   * @param config the merged settings
   * @param parent what the run belongs to, or null if somebody called it
   * @param batch whether it only stands for its items, which have the timeout and the events
   * @throws IllegalStateException if the bridge is closed and somebody called the run; one that
   *     belongs to another begins cancelled, since there may be nobody who could catch it
   */
  Run(String chain, Engine engine, RunConfig config, @Nullable Run parent, boolean batch) {
    this.chain = chain;
    this.engine = engine;
    this.config = config;
    this.parent = parent;
    this.activity = new Activity(parent == null ? engine.activity() : parent.activity);
    this.permit = Permit.of(config, parent == null ? null : parent.permit);
    UnaryOperator<Runnable> captured = parent == null ? null : parent.context;
    this.context = captured == null ? engine.captureContext() : captured;
    this.events = batch ? Events.ofBatch(this) : Events.of(this);
    Duration timeout = batch ? null : config.timeout().orElse(null);
    Deadline inherited = parent == null ? null : parent.deadline;
    this.deadline = timeout == null ? inherited : Deadline.of(this, timeout, inherited);
    this.attached = parent != null && parent.attach(this);
    this.admitted = parent == null || !attached || parent.engine != engine;
    if (admitted) {
      admit();
    }
    if (timeout != null && reason() == null) {
      try {
        alarm = engine.schedule(inContext(() -> cancel(Deadline.passed(this, timeout))), timeout);
      } catch (Throwable refused) {
        cancel(refused);
      }
    }
  }

  /** Begins a part of a run that has a cancellation and a place in the budget of its own. */
  Run(Run whole, @Nullable Permit permit) {
    this.chain = whole.chain;
    this.engine = whole.engine;
    this.config = whole.config;
    this.parent = whole;
    this.activity = new Activity(whole.activity);
    this.permit = permit;
    this.context = whole.context;
    this.events = whole.events;
    this.deadline = whole.deadline;
    this.admitted = false;
    this.attached = whole.attach(this);
  }

  private void admit() {
    try {
      engine.admit(this);
    } catch (IllegalStateException refused) {
      if (parent == null) {
        throw refused;
      }
      cancel(refused);
    }
  }

  String chain() {
    return chain;
  }

  Engine engine() {
    return engine;
  }

  RunConfig config() {
    return config;
  }

  @Nullable Run parent() {
    return parent;
  }

  Activity activity() {
    return activity;
  }

  /** The run's place in the budget of its call, or null without a limit. */
  @Nullable Permit permit() {
    return permit;
  }

  Events events() {
    return events;
  }

  /** Whether it ends with what it is a part of. */
  boolean isAttached() {
    return attached;
  }

  @Nullable StepPlan doing() {
    PerChunk chunk = perChunk;
    StepPlan step = chunk == null ? null : chunk.doing();
    return step == null ? doing : step;
  }

  void doing(StepPlan step) {
    doing = step;
    if (perChunk != null) {
      perChunk = null;
    }
  }

  /** The run is in the steps of its chunks, from now on. */
  void doing(PerChunk steps) {
    perChunk = steps;
  }

  /** Whether it ends at a time. */
  boolean isTimed() {
    return deadline != null;
  }

  /** The run itself, of which this may be a part. */
  Run whole() {
    return this;
  }

  /** Whether nobody wants to know of the items of this batch, or gives each a time of its own. */
  boolean isPlainBatch() {
    return parent == null
        && events == Events.NOBODY
        && config.listeners().isEmpty()
        && config.timeout().isEmpty();
  }

  /** Whether this is a branch of a fan-out, or belongs to one. */
  boolean isInBranch() {
    return parent != null && parent.isInBranch();
  }

  /** A step failed behind the cancel, which is what the run ends with; a fan-out may tell of it. */
  void failedToo(Throwable failure) {
    if (parent != null) {
      parent.failedToo(failure);
    }
  }

  /** A stream failed that a step reads, which may fail with it then. */
  void liveFailed(Throwable failure) {
    liveFailure = failure;
  }

  /** What a stream failed with that a step reads, or null if none did. */
  @Nullable Throwable liveFailure() {
    return liveFailure;
  }

  /** Stops a stream that a step reads when the run is over. */
  final void reads(Cancellable stream) {
    synchronized (live) {
      live.add(stream);
    }
  }

  /**
   * Stops what steps have not read to its end.
   *
   * @return whether there was something
   */
  final boolean stopLive() {
    List<Cancellable> left;
    synchronized (live) {
      if (live.isEmpty()) {
        return false;
      }
      left = List.copyOf(live);
      live.clear();
    }
    CancellationException why = new CancellationException("What it is part of is over");
    for (Cancellable stream : left) {
      stream.cancel(why);
    }
    return true;
  }

  /** Fails if the run was cancelled, or its deadline has passed by a clock that was given. */
  void checkGoingOn() throws Throwable {
    if (deadline != null) {
      deadline.check(this);
    }
    Throwable why = reason();
    if (why != null) {
      throw why;
    }
  }

  /** Work of this run for another thread, in the context of the caller. */
  Runnable inContext(Runnable task) {
    return context == null ? task : InContext.of(this, context, task);
  }

  /** The run is over, one way or the other; nothing can be cancelled any more. */
  void end() {
    over();
    Future<?> pending = alarm;
    if (pending != null) {
      pending.cancel(false);
    }
    if (admitted) {
      engine.forget(this);
    }
    if (parent != null) {
      parent.detach(this);
    }
  }

  @Override
  public String runId() {
    return whole().ownId();
  }

  private synchronized String ownId() {
    if (id == null) {
      id = RunIds.next();
    }
    return id;
  }

  @Override
  public Set<String> tags() {
    return config.tags();
  }

  @Override
  public Map<String, Object> metadata() {
    return config.metadata();
  }

  @Override
  public Optional<Instant> deadline() {
    return Optional.ofNullable(deadline).map(Deadline::at);
  }

  @Override
  public boolean isCancelled() {
    return reason() != null;
  }

  @Override
  public void onCancel(Runnable action) {
    attach(why -> action.run());
  }

  @Override
  public RunConfig child() {
    return ApiDoor.configs().inherited(config, this);
  }
}
