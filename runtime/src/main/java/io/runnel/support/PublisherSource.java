package io.runnel.support;

import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Chunks of a publisher, asked for exactly as they are requested. */
final class PublisherSource extends SubscribedSource {

  private final ChunkSink sink;
  private final AtomicLong awaited = new AtomicLong(); // chunks requested that have not come

  private PublisherSource(StepPlan step, Run run, ChunkSink sink) {
    super(step, run);
    this.sink = sink;
  }

  @SuppressWarnings("unchecked")
  static ChunkSource subscribe(StepPlan step, Run run, Object opened, ChunkSink sink)
      throws Throwable {
    PublisherSource source = new PublisherSource(step, run, sink);
    try {
      UserCode.call(
          run,
          false,
          () -> {
            ((Flow.Publisher<Object>) opened).subscribe(source);
            return null;
          });
    } catch (Throwable refused) {
      source.leave();
      throw refused;
    }
    return source;
  }

  @Override
  public void request(long n) {
    awaited.getAndUpdate(now -> Demand.sum(now, n));
    ask(n);
  }

  @Override
  public void onNext(Object chunk) {
    if (chunk == null) {
      throw nullChunk();
    }
    if (over.get()) {
      return;
    }
    if (awaited.getAndUpdate(now -> now == Long.MAX_VALUE || now == 0 ? now : now - 1) == 0) {
      stop(tooMany());
      return;
    }
    run.inContext(() -> sink.chunk(chunk, null)).run();
  }

  @Override
  void stop(Throwable failure) {
    if (!over.get()) {
      leaveUpstream();
    }
    ended(failure);
  }

  @Override
  void ended(@Nullable Throwable failure) {
    if (over.compareAndSet(false, true)) {
      run.inContext(() -> sink.end(failure, null)).run();
    }
  }

  /** Wants nothing more, and tells nobody. */
  private boolean leave() {
    if (!over.compareAndSet(false, true)) {
      return false;
    }
    leaveUpstream();
    return true;
  }

  @Override
  public void cancel(Throwable reason) {
    if (leave()) {
      sink.end(reason, null);
    }
  }
}
