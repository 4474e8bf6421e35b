package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** The chunks of a source on the calling thread. */
final class SourceCursor implements ChunkCursor {

  private final Run run;
  private final StepPlan step;
  private final ChunkCursor chunks;

  private SourceCursor(Run run, StepPlan step, ChunkCursor chunks) {
    this.run = run;
    this.step = step;
    this.chunks = chunks;
  }

  /** Calls a streaming step; or the alternative of a route, whose one value may be a chunk. */
  static ChunkCursor open(StreamScope scope, Element source, @Nullable Object value)
      throws Throwable {
    Steps steps = scope.steps();
    Run run = scope.run();
    StepPlan step = source instanceof Route route ? route.chosen(steps, value) : (StepPlan) source;
    if (!step.mode().streams()) {
      Object only = SyncSteps.run(steps, run, new Element[] {step}, value, scope.frame());
      return new OneChunkCursor(Chunks.nonNull(only, step));
    }
    Waits.checkInterrupt(run);
    Object taken = step.input(value, scope.frame());
    Events events = run.events();
    long since = events.time();
    events.stepStarted(step, taken);
    ChunkCursor chunks;
    try {
      chunks = opened(steps, run, step, taken, scope.reader());
    } catch (Throwable failure) {
      throw failed(run, step, since, failure);
    }
    events.stepFinished(step, since, null);
    return new SourceCursor(run, step, chunks);
  }

  private static ChunkCursor opened(
      Steps steps, Run run, StepPlan step, @Nullable Object input, Demand demand) throws Throwable {
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
    if (permit != null && !step.mode().isChain()) {
      permit.await(run);
    }
    Object chunk;
    try {
      chunk = chunks.next();
    } catch (Throwable failure) {
      throw failed(run, step, run.events().time(), failure);
    }
    if (permit != null) {
      permit.give(); // whoever wants the chunk works with it now
    }
    return chunk;
  }

  private static Throwable failed(Run run, StepPlan step, long since, Throwable failure) {
    Thrown.cancelIfInterrupted(run, step.mode(), failure);
    Throwable reason = run.reason();
    if (reason == null) {
      return Thrown.told(run, step, since, failure);
    }
    Thrown.failedToo(run, step, failure);
    return reason;
  }

  @Override
  public void close() {
    chunks.close();
  }
}
