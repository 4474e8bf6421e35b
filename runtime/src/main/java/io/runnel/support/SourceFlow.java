package io.runnel.support;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The source of a stream across threads: opened once, and told of to the listeners. */
final class SourceFlow implements ChunkSource, ChunkSink {

  private final StreamScope scope;
  private final Run run;
  private final StepPlan step;
  private final @Nullable Object input;
  private final ChunkSink out;
  private final LateSource late = new LateSource();
  private volatile @Nullable ChunkSource opened;
  private long since;

  private SourceFlow(StreamScope scope, StepPlan step, @Nullable Object input, ChunkSink out) {
    this.scope = scope;
    this.run = scope.run();
    this.step = step;
    this.input = input;
    this.out = out;
  }

  /**
   * Calls a streaming step; or the alternative of a route, whose one value may be a chunk. Must not
   * throw, but tell.
   *
   * @param value what it takes
   * @param on the executor that the run was moved to and whose thread is calling, or null
   */
  static ChunkSource open(
      StreamScope scope,
      Element source,
      @Nullable Object value,
      ChunkSink out,
      @Nullable Executor on) {
    StepPlan step;
    try {
      step = source instanceof Route route ? route.chosen(scope.steps(), value) : (StepPlan) source;
    } catch (Throwable none) {
      out.end(none, on);
      return new NoChunks();
    }
    if (!step.mode().streams()) {
      return OneChunkSource.open(scope, step, value, out, on);
    }
    Permit permit = scope.run().permit();
    if (permit == null || step.mode().isChain()) {
      return opened(scope, step, value, out, on);
    }
    BudgetFlow budget = new BudgetFlow(scope.run(), permit.another(), out);
    budget.behind(opened(scope, step, value, budget, on));
    return budget;
  }

  private static ChunkSource opened(
      StreamScope scope,
      StepPlan step,
      @Nullable Object value,
      ChunkSink out,
      @Nullable Executor on) {
    SourceFlow flow = new SourceFlow(scope, step, step.input(value, scope.frame()), out);
    try {
      Executor blocking = scope.run().engine().threads().blocking();
      if (step.mode().blocks() && on != blocking) {
        Hop.to(blocking, scope.run(), flow::open);
      } else {
        flow.open();
      }
    } catch (Throwable refused) {
      out.end(refused, null);
    }
    return flow;
  }

  private void open() {
    Throwable why = late.cancelled();
    if (why != null) {
      out.end(why, null);
      return;
    }
    since = run.events().time();
    run.events().stepStarted(step, input);
    try {
      ChunkSource opening = ChunkSource.open(scope.steps(), run, step, input, scope.reader(), this);
      opened = opening;
      run.attach(opening);
      run.events().stepFinished(step, since, null);
      late.open(opening);
    } catch (Throwable t) {
      out.end(failed(t), null);
    }
  }

  private Throwable failed(Throwable error) {
    Throwable seen = error == run.reason() ? error : Thrown.noted(run, step, error);
    run.events().stepFailed(step, since, seen);
    return seen;
  }

  @Override
  public void request(long n) {
    late.request(n);
  }

  @Override
  public void chunk(Object chunk, @Nullable Executor on) {
    out.chunk(chunk, on);
  }

  @Override
  public void end(@Nullable Throwable error, @Nullable Executor on) {
    detach();
    if (error != null && late.cancelled() == null && error != run.reason()) {
      out.end(failed(error), on);
    } else {
      out.end(error, on);
    }
  }

  @Override
  public void cancel(Throwable reason) {
    detach();
    late.cancel(reason);
  }

  private void detach() {
    ChunkSource source = opened;
    if (source != null) {
      run.detach(source);
    }
  }

  /** A stream that has ended before it began. */
  private static final class NoChunks implements ChunkSource {

    @Override
    public void request(long n) {}

    @Override
    public void cancel(Throwable reason) {}
  }
}
