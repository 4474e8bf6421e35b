package io.runnel.support;

import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Chunks of a publisher, asked for exactly as they are requested. A publisher that breaks the rules
 * of Reactive Streams fails the stream, since nobody could tell what was lost.
 */
final class PublisherSource implements ChunkSource, Flow.Subscriber<Object> {

  private final StepPlan step;
  private final Run run;
  private final ChunkSink sink;
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicLong awaited = new AtomicLong(); // chunks requested that have not come
  private final LatePipe demand = new LatePipe();
  private volatile Flow.@Nullable Subscription subscription;

  private PublisherSource(StepPlan step, Run run, ChunkSink sink) {
    this.step = step;
    this.run = run;
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
    demand.request(n);
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    if (given == null) {
      throw broken(missing("its publisher gave it no subscription"));
    }
    if (subscription != null) {
      Cancelling.cancel(given); // Reactive Streams rule 2.5
      return;
    }
    subscription = given;
    if (over.get()) {
      Cancelling.cancel(given);
    } else {
      demand.open(n -> request(given, n));
    }
  }

  private void request(Flow.Subscription given, long n) {
    try {
      given.request(n);
    } catch (Throwable t) { // it must not throw, by rule 3.16
      end(t);
    }
  }

  @Override
  public void onNext(Object chunk) {
    if (chunk == null) {
      throw broken(missing("its publisher signalled null, which a stream can't contain"));
    }
    if (over.get()) {
      return;
    }
    if (awaited.getAndUpdate(now -> now == Long.MAX_VALUE || now == 0 ? now : now - 1) == 0) {
      end(
          new IllegalStateException(
              step.where()
                  + "its publisher sent more chunks than were requested (Reactive Streams rule"
                  + " 1.1)"));
      return;
    }
    run.inContext(() -> sink.chunk(chunk, null)).run();
  }

  @Override
  public void onError(Throwable failure) {
    if (failure == null) {
      throw broken(missing("its publisher failed with null"));
    }
    over(Failures.peel(failure));
  }

  @Override
  public void onComplete() {
    over(null);
  }

  private NullPointerException missing(String what) {
    return Failures.missing(step, what);
  }

  private NullPointerException broken(NullPointerException failure) {
    end(failure);
    return failure;
  }

  /** Ends it from this side. */
  private void end(Throwable failure) {
    Flow.Subscription given = subscription;
    if (given != null && !over.get()) {
      Cancelling.cancel(given);
    }
    over(failure);
  }

  private void over(@Nullable Throwable failure) {
    if (over.compareAndSet(false, true)) {
      run.inContext(() -> sink.end(failure, null)).run();
    }
  }

  /** Wants nothing more, and tells nobody. */
  private boolean leave() {
    if (!over.compareAndSet(false, true)) {
      return false;
    }
    Flow.Subscription given = subscription;
    if (given != null) {
      Cancelling.cancel(given);
    }
    return true;
  }

  @Override
  public void cancel(Throwable reason) {
    if (leave()) {
      sink.end(reason, null);
    }
  }
}
