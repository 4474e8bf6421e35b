package io.runnel.support;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The stream of a run that is part of another one, pushed; its chunks are those of both. */
final class NestedSink extends AtomicBoolean implements ChunkSink, Cancellable {

  private static final long serialVersionUID = 1L;

  private final transient Run outer;
  private final transient Run part;
  private final transient ChunkSink sink;

  private NestedSink(Run outer, Run part, ChunkSink sink) {
    this.outer = outer;
    this.part = part;
    this.sink = sink;
  }

  static ChunkPipe open(
      AbstractStreamRunnel<?, ?, ?> runnel, Run outer, @Nullable Object input, ChunkSink sink) {
    Run part = runnel.nested(outer);
    NestedSink nested = new NestedSink(outer, part, sink);
    part.events().runStarted(input);
    part.attach(nested);
    return runnel.pipe(part, input, nested);
  }

  @Override
  public void chunk(Object chunk, @Nullable Executor on) {
    if (!get()) {
      outer.events().chunk(chunk);
      sink.chunk(chunk, on);
    }
  }

  @Override
  public void cancel(Throwable reason) {
    end(reason, null);
  }

  @Override
  public void end(@Nullable Throwable error, @Nullable Executor on) {
    if (!compareAndSet(false, true)) {
      return;
    }
    Throwable failure = Thrown.byRun(part, error);
    if (failure == null) {
      part.events().runFinished(null);
    } else {
      part.cancel(Cancelling.rest(part, failure)); // stops what the failed run has left
      part.events().runFailed(failure);
    }
    part.end();
    sink.end(failure, on);
  }
}
