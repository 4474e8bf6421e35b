package io.runnel.support;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A stream of one chunk across threads: what a step produces that does not stream. */
final class OneChunkSource implements ChunkSource, Done {

  private final StepPlan step;
  private final ChunkSink out;

  // guarded by this
  private @Nullable Object chunk;
  private boolean wanted;
  private boolean over;

  private OneChunkSource(StepPlan step, ChunkSink out) {
    this.step = step;
    this.out = out;
  }

  /** Runs the step; must not throw, but tell. */
  static ChunkSource open(
      StreamScope scope,
      StepPlan step,
      @Nullable Object value,
      ChunkSink out,
      @Nullable Executor on) {
    OneChunkSource source = new OneChunkSource(step, out);
    AsyncSteps.run(
        scope.steps(), scope.run(), new Element[] {step}, value, scope.frame(), on, source);
    return source;
  }

  @Override
  public void done(@Nullable Object value, @Nullable Throwable failure, @Nullable Executor on) {
    Throwable error = failure == null && value == null ? Chunks.missing(step) : failure;
    Object only = error == null ? value : null;
    synchronized (this) {
      if (over) {
        return;
      }
      if (error == null && !wanted) {
        chunk = only;
        return;
      }
      over = true;
    }
    tell(only, error, on);
  }

  private void tell(@Nullable Object only, @Nullable Throwable error, @Nullable Executor on) {
    if (only != null) {
      out.chunk(only, on);
    }
    out.end(error, on);
  }

  @Override
  public void request(long n) {
    Object only;
    synchronized (this) {
      wanted = true;
      only = chunk;
      if (over || only == null) {
        return;
      }
      over = true;
    }
    tell(only, null, null);
  }

  @Override
  public void cancel(Throwable reason) {
    synchronized (this) {
      if (over) {
        return;
      }
      over = true;
    }
    out.end(reason, null);
  }
}
