package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** The stream of a chain on the calling thread: its source, and the elements behind it a chunk. */
final class ChainCursor implements ChunkCursor {

  private final Steps steps;
  private final CompiledPlan plan;
  private final Run run;
  private final @Nullable Frame frame;
  private final ChunkCursor source;
  private long chunks;

  /** Runs the elements before the source, and opens it. */
  ChainCursor(Steps steps, Run run, @Nullable Object input, Demand demand) throws Throwable {
    this.steps = steps;
    this.plan = steps.plan();
    this.run = run;
    this.frame = plan.frame(input);
    Object value = SyncSteps.run(steps, run, plan.before(), input, frame);
    Waits.checkInterrupt(run);
    this.source = open(plan.source().input(value, frame), demand);
  }

  private ChunkCursor open(@Nullable Object input, Demand demand) throws Throwable {
    StepPlan step = plan.source();
    Events events = run.events();
    long since = events.time();
    events.stepStarted(step, input);
    ChunkCursor cursor;
    try {
      cursor = opened(step, input, demand);
    } catch (Throwable failure) {
      throw failed(since, failure);
    }
    events.stepFinished(step, since, null);
    return cursor;
  }

  private ChunkCursor opened(StepPlan step, @Nullable Object input, Demand demand)
      throws Throwable {
    if (step.mode() == Mode.STREAM_CHAIN) {
      AbstractStreamRunnel<?, ?, ?> chain = UserCode.streamChain(steps, run, step, input);
      return NestedCursor.open(chain, run, input, demand, false);
    }
    Object opened = UserCode.stream(steps, run, step, input);
    return step.mode().blocks()
        ? new PulledCursor(run, Pulled.of(step, run, opened))
        : PushedCursor.open(step, run, opened, demand);
  }

  @Override
  public @Nullable Object next() throws Throwable {
    Waits.checkInterrupt(run);
    Permit permit = run.permit();
    if (permit != null && !plan.source().mode().isChain()) {
      permit.await(run);
    }
    Object taken;
    try {
      taken = source.next();
    } catch (Throwable failure) {
      throw failed(run.events().time(), failure);
    }
    if (taken == null) {
      if (permit != null) {
        permit.give();
      }
      return null;
    }
    Frame own = Frame.ofChunk(frame, chunks++);
    Object value = SyncSteps.run(steps, run, plan.perChunk(), taken, own);
    Object chunk = Chunks.nonNull(value, plan.lastPerChunk());
    run.events().chunk(chunk);
    return chunk;
  }

  private Throwable failed(long since, Throwable failure) {
    StepPlan step = plan.source();
    Thrown.cancelIfInterrupted(run, step.mode(), failure);
    Throwable reason = run.reason();
    if (reason == null) {
      return Thrown.told(run, step, since, failure);
    }
    Thrown.failedToo(run, step, failure);
    return reason;
  }

  @Override
  public @Nullable Frame frame() {
    return frame;
  }

  @Override
  public void close() {
    source.close();
  }
}
