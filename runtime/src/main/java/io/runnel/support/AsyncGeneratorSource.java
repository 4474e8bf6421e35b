package io.runnel.support;

import io.runnel.Emitter;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Chunks that come from callbacks until a stage completes. {@code emit} never waits: what nobody
 * wants yet is kept, up to a bound.
 */
final class AsyncGeneratorSource implements ChunkSource, Emitter<Object> {

  /** How many chunks are kept beyond the demand. */
  static final int KEPT = 1024;

  private final StepPlan step;
  private final Run run;
  private final Demand reader;
  private final ChunkSink sink;
  private volatile @Nullable CompletionStage<?> stage;

  // guarded by kept
  private final Queue<Object> kept = new ArrayDeque<>();
  private long demand;
  private boolean delivering;
  private boolean ended;
  private boolean told;
  private @Nullable Throwable failure;
  private @Nullable Throwable cancelled;

  private AsyncGeneratorSource(StepPlan step, Run run, Demand reader, ChunkSink sink) {
    this.step = step;
    this.run = run;
    this.reader = reader;
    this.sink = sink;
  }

  @SuppressWarnings("unchecked")
  static ChunkSource start(StepPlan step, Run run, Object opened, Demand reader, ChunkSink sink)
      throws Throwable {
    AsyncGeneratorSource source = new AsyncGeneratorSource(step, run, reader, sink);
    Object returned =
        UserCode.call(run, false, () -> ((AsyncGenerator<Object>) opened).start(source));
    CompletionStage<?> stage = UserCode.stage(returned, step);
    source.stage = stage;
    stage.whenComplete((ignored, error) -> source.end(error == null ? null : Failures.peel(error)));
    return source;
  }

  @Override
  public void emit(Object chunk) {
    Objects.requireNonNull(chunk, "chunk");
    try {
      keep(chunk);
    } catch (CancellationException gone) {
      stopProducing();
      throw gone;
    }
    run.inContext(this::deliver).run();
  }

  private void keep(Object chunk) {
    synchronized (kept) {
      if (cancelled != null || failure != null) {
        throw new CancellationException(step.chain() + ": nobody reads the stream any more");
      }
      if (ended) {
        throw new IllegalStateException(
            step.chain() + ": emit was called behind the completion of the generator's stage");
      }
      if (kept.size() >= Demand.sum(KEPT, reader.outstanding())) {
        failure = overrun();
        throw new CancellationException(String.valueOf(failure.getMessage()));
      }
      kept.add(chunk);
    }
  }

  /** Whoever emits may not see that nobody wants it; whoever completes the stage can. */
  private void stopProducing() {
    CompletionStage<?> pending = stage;
    if (pending != null) {
      Cancelling.cancel(pending);
    }
  }

  private IllegalStateException overrun() {
    return new IllegalStateException(
        step.chain()
            + ", "
            + step
            + " emitted "
            + KEPT
            + " chunks more than were wanted; emit from a generator that may wait (void instead of"
            + " CompletionStage<Void>), or read faster");
  }

  @Override
  public boolean isCancelled() {
    synchronized (kept) {
      return cancelled != null || failure != null;
    }
  }

  @Override
  public void request(long n) {
    synchronized (kept) {
      demand = Demand.sum(demand, n);
    }
    deliver();
  }

  private void end(@Nullable Throwable error) {
    synchronized (kept) {
      ended = true;
      failure = failure == null ? error : failure;
    }
    run.inContext(this::deliver).run();
  }

  /** Hands on what is wanted, one thread at a time, and the end behind it. */
  private void deliver() {
    for (; ; ) {
      Object chunk;
      synchronized (kept) {
        if (delivering || told) {
          return;
        }
        chunk = demand > 0 ? kept.poll() : null;
        if (chunk != null) {
          delivering = true;
          demand = demand == Long.MAX_VALUE ? demand : demand - 1;
        } else if (kept.isEmpty() && (ended || failure != null)) {
          told = true;
        } else {
          return;
        }
      }
      if (chunk == null) {
        sink.end(failure, null);
        return;
      }
      sink.chunk(chunk, null);
      synchronized (kept) {
        delivering = false;
      }
    }
  }

  @Override
  public void cancel(Throwable reason) {
    CompletionStage<?> pending;
    synchronized (kept) {
      if (cancelled != null) {
        return;
      }
      cancelled = reason;
      told = true;
      kept.clear();
      pending = stage;
    }
    if (pending != null) {
      Cancelling.cancel(pending);
    }
    sink.end(reason, null);
  }
}
