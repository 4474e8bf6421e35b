package io.runnel.support;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The stream of a run that is part of another one, pushed. */
final class NestedSink extends AtomicBoolean implements ChunkSink, Cancellable {

  private static final long serialVersionUID = 1L;

  private final transient Run outer;
  private final transient Run part;
  private final transient ChunkSink sink;
  private final boolean ofBoth;

  private NestedSink(Run outer, Run part, ChunkSink sink, boolean ofBoth) {
    this.outer = outer;
    this.part = part;
    this.sink = sink;
    this.ofBoth = ofBoth;
  }

  /**
   * Opens the stream of a part; it ends with the outer run.
   *
   * @param reader what the reader wants in all, if that is not what is requested of the pipe
   * @param ofBoth whether the chunks are those of the outer run, too, as they are
   */
  static ChunkPipe open(
      AbstractStreamRunnel<?, ?, ?> runnel,
      Run outer,
      @Nullable Object input,
      ChunkSink sink,
      @Nullable Demand reader,
      boolean ofBoth) {
    return open(runnel, runnel.nested(outer), outer, input, sink, reader, ofBoth);
  }

  /** Opens the stream of a part as a source, which can be cancelled alone. */
  static ChunkSource source(
      AbstractStreamRunnel<?, ?, ?> runnel,
      Run outer,
      @Nullable Object input,
      ChunkSink sink,
      Demand reader) {
    Run part = runnel.nested(outer);
    return new NestedSource(part, open(runnel, part, outer, input, sink, reader, false));
  }

  /** Opens the stream of an item of a batch. */
  static ChunkPipe ofItem(
      AbstractStreamRunnel<?, ?, ?> runnel, Run batch, @Nullable Object input, ChunkSink sink) {
    return open(runnel, runnel.item(batch), batch, input, sink, null, false);
  }

  private static ChunkPipe open(
      AbstractStreamRunnel<?, ?, ?> runnel,
      Run part,
      Run outer,
      @Nullable Object input,
      ChunkSink sink,
      @Nullable Demand reader,
      boolean ofBoth) {
    NestedSink nested = new NestedSink(outer, part, sink, ofBoth);
    part.events().runStarted(input);
    part.attach(nested);
    return runnel.pipe(part, input, nested, reader);
  }

  @Override
  public void chunk(Object chunk, @Nullable Executor on) {
    if (!get()) {
      if (ofBoth) {
        outer.events().chunk(chunk);
      }
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
