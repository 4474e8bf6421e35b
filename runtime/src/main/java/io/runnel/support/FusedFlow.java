package io.runnel.support;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The stream of a chain across threads whose steps per chunk are one method: the same as a {@link
 * ChunkFlow} where nobody listens, without what that does for each chunk.
 */
final class FusedFlow implements ChunkPipe {

  private final Steps steps;
  private final Run run;
  private final CompiledPlan plan;
  private final StepPlan source;
  private final @Nullable Object input;
  private final ChunkSink out;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final LateSource chunks = new LateSource();

  FusedFlow(Steps steps, Run run, @Nullable Object input, ChunkSink out) {
    this.steps = steps;
    this.run = run;
    this.plan = steps.plan();
    this.source = (StepPlan) plan.stream().source();
    this.input = input;
    this.out = out;
  }

  /** Whether a run can have one. */
  static boolean isPossible(CompiledPlan plan, Run run, ChunkSink out) {
    return plan.isFused()
        && isUnobserved(run)
        && (plan.isPulled() || (plan.isInPlace() && isEndedByReader(run, out)));
  }

  /** Whether nobody wants to know of each chunk, and no place in a budget is taken for it. */
  static boolean isUnobserved(Run run) {
    return run.events() == Events.NOBODY && run.permit() == null;
  }

  /** Whether nobody else can end the run early, while the publisher's thread brings a chunk. */
  private static boolean isEndedByReader(Run run, ChunkSink out) {
    return out instanceof SerialSink
        && run.parent() == null
        && run.engine().isShared()
        && !run.isTimed();
  }

  @Override
  public void request(long n) {
    chunks.request(n);
    if (begun.compareAndSet(false, true)) {
      AsyncSteps.run(steps, run, plan.before(), input, null, null, this::prepared);
    }
  }

  private void prepared(@Nullable Object value, @Nullable Throwable error, @Nullable Executor on) {
    if (error != null) {
      out.end(error, on);
      return;
    }
    try {
      if (source.mode().blocks() && on != run.engine().threads().blocking()) {
        Hop.to(run.engine().threads().blocking(), run, () -> open(value));
      } else {
        open(value);
      }
    } catch (Throwable refused) {
      out.end(refused, null);
    }
  }

  private void open(@Nullable Object value) {
    ChunkSource opened;
    try {
      Object from = UserCode.stream(steps, run, source, source.input(value, null));
      opened =
          source.mode().blocks()
              ? new FusedSource(steps, run, Pulled.of(source, run, from), out)
              : FusedPublisher.subscribe(steps, run, source, from, (SerialSink) out);
    } catch (Throwable failure) {
      out.end(Thrown.told(run, source, 0, failure), null);
      return;
    }
    run.attach(opened);
    chunks.open(opened);
  }
}
