package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** The stream of a chain on the calling thread: its source, and the steps behind it a chunk. */
final class ChainCursor implements ChunkCursor {

  private final Steps steps;
  private final Plan plan;
  private final Run run;
  private final ChunkCursor source;

  /** Runs the steps before the source, and opens it. */
  ChainCursor(Steps steps, Run run, @Nullable Object input, Demand demand) throws Throwable {
    this.steps = steps;
    this.plan = steps.plan();
    this.run = run;
    Object value = SyncSteps.run(steps, run, 1, plan.source() - 1, input);
    Waits.checkInterrupt(run);
    this.source = open(value, demand);
  }

  private ChunkCursor open(@Nullable Object value, Demand demand) throws Throwable {
    int position = plan.source();
    StepPlan step = plan.step(position);
    Events events = run.events();
    long since = events.time();
    events.stepStarted(step, position, value);
    try {
      Object opened =
          Failures.nonNull(
              UserCode.call(steps, run, position, value),
              plan,
              position,
              "it returned null instead of a stream");
      ChunkCursor cursor =
          step.mode().blocks()
              ? new PulledCursor(run, Pulled.of(plan, run, opened))
              : PushedCursor.open(plan, run, opened, demand);
      events.stepFinished(step, position, since, null);
      return cursor;
    } catch (Throwable failure) {
      throw noted(failure);
    }
  }

  @Override
  public @Nullable Object next() throws Throwable {
    Waits.checkInterrupt(run);
    Permit permit = run.permit();
    if (permit != null) {
      permit.await(run);
    }
    Object taken;
    try {
      taken = source.next();
    } catch (Throwable failure) {
      throw noted(failure);
    }
    if (taken == null) {
      if (permit != null) {
        permit.give();
      }
      return null;
    }
    int last = plan.lastPerChunk();
    Object value = SyncSteps.run(steps, run, plan.source() + 1, last, taken);
    if (permit != null) {
      permit.give();
    }
    Object chunk = Chunks.nonNull(value, plan, last);
    run.events().chunk(chunk);
    return chunk;
  }

  private Throwable noted(Throwable failure) {
    Throwable seen = Thrown.byStep(run, plan.step(plan.source()).mode(), failure);
    if (seen != run.reason()) {
      Failures.note(seen, plan, plan.source());
      run.events().stepFailed(plan.step(plan.source()), plan.source(), run.events().time(), seen);
    }
    return seen;
  }

  @Override
  public void close() {
    source.close();
  }
}
