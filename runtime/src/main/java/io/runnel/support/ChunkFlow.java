package io.runnel.support;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The stream of a chain across threads: it begins with the first request. */
final class ChunkFlow implements ChunkPipe, ChunkSink {

  private final Run run;
  private final CompiledPlan plan;
  private final @Nullable Object input;
  private final StreamScope scope;
  private final ChunkSink out;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final Demand demand = new Demand();
  private final LateSource chunks = new LateSource();
  private final AtomicBoolean told = new AtomicBoolean();

  private ChunkFlow(
      Steps steps, Run run, @Nullable Object input, ChunkSink out, @Nullable Demand reader) {
    this.run = run;
    this.plan = steps.plan();
    this.input = input;
    this.out = out;
    this.scope = new StreamScope(steps, run, plan.frame(input), reader == null ? demand : reader);
  }

  /**
   * A stream that begins with the first request, so that its source knows what is wanted.
   *
   * @param reader what the reader wants in all, if that is not what is requested here
   */
  static ChunkPipe of(
      Steps steps, Run run, @Nullable Object input, ChunkSink out, @Nullable Demand reader) {
    return new ChunkFlow(steps, run, input, out, reader);
  }

  private void prepared(@Nullable Object value, @Nullable Throwable error, @Nullable Executor on) {
    if (error != null) {
      end(error, on);
    } else {
      chunks.open(StreamFlows.open(plan.stream(), scope, value, this, on));
    }
  }

  @Override
  public @Nullable Frame frame() {
    return scope.frame();
  }

  @Override
  public void request(long n) {
    demand.add(n);
    chunks.request(n);
    if (begun.compareAndSet(false, true)) {
      AsyncSteps.run(scope.steps(), run, plan.before(), input, scope.frame(), null, this::prepared);
    }
  }

  @Override
  public void chunk(Object taken, @Nullable Executor on) {
    Throwable why = run.reason();
    if (why != null) {
      chunks.cancel(why);
      return;
    }
    Object chunk = Framed.chunk(taken);
    demand.take();
    try {
      run.events().chunk(chunk);
      out.chunk(chunk, on);
    } catch (Throwable t) { // of whoever reads
      chunks.cancel(Cancelling.rest(run, t));
      end(t, on);
    }
  }

  @Override
  public void end(@Nullable Throwable error, @Nullable Executor on) {
    if (told.compareAndSet(false, true)) {
      out.end(error, on);
    }
  }
}
