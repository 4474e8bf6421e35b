package io.runnel.support;

import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Chunks of a publisher that go through their steps to the reader where they come, and demand that
 * goes back as it is. The publisher's signals come one at a time, and so do those to the reader:
 * nobody but the reader ends this early.
 */
final class FusedPublisher implements ChunkSource, Flow.Subscriber<Object> {

  private final Steps steps;
  private final StepPlan step;
  private final Element last;
  private final Run run;
  private final PerChunk at;
  private final SerialSink sink;
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicLong requested = new AtomicLong();
  private final LatePipe demand = new LatePipe();
  private volatile Flow.@Nullable Subscription subscription;
  private volatile boolean closed; // over, or about to be

  // of the publisher's thread
  private long seen; // of what is requested
  private long left; // of that, what has not come

  private FusedPublisher(Steps steps, Run run, StepPlan step, SerialSink sink) {
    this.steps = steps;
    this.step = step;
    this.last = steps.plan().stream().last();
    this.run = run;
    this.at = new PerChunk(steps.plan(), run);
    this.sink = sink;
  }

  /** Subscribes; all that the reader is told from now on comes from here. */
  @SuppressWarnings("unchecked")
  static ChunkSource subscribe(Steps steps, Run run, StepPlan step, Object opened, SerialSink sink)
      throws Throwable {
    FusedPublisher source = new FusedPublisher(steps, run, step, sink);
    if (!sink.enter()) {
      source.over.set(true);
      return source;
    }
    try {
      ((Flow.Publisher<Object>) opened).subscribe(source);
    } catch (Throwable refused) {
      if (source.over.compareAndSet(false, true)) {
        source.leaveUpstream();
        sink.leave();
      }
      throw refused;
    }
    return source;
  }

  @Override
  public void request(long n) {
    requested.getAndUpdate(now -> Demand.sum(now, n));
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
      stop(t);
    }
  }

  @Override
  public void onNext(Object chunk) {
    if (chunk == null) {
      throw broken(missing("its publisher signalled null, which a stream can't contain"));
    }
    if (closed || (left == 0 && !isAllowed())) {
      stop(null);
      return;
    }
    left--;
    Object product;
    try {
      product = steps.perChunk(chunk, at);
    } catch (Throwable t) {
      stop(at.failed(t));
      return;
    }
    try {
      sink.next(Chunks.nonNull(product, last));
    } catch (Throwable t) { // of whoever reads, or because there is none
      stop(t);
    }
  }

  /** Whether more was requested; nobody could tell what was lost if the chunk were dropped. */
  private boolean isAllowed() {
    long total = requested.get();
    if (total != seen) {
      left = total == Long.MAX_VALUE ? total : total - seen; // more than there is time for
      seen = total;
      return true;
    }
    stop(
        Thrown.told(
            run,
            step,
            0,
            new IllegalStateException(
                step.where()
                    + "its publisher sent more chunks than were requested (Reactive Streams rule"
                    + " 1.1)")));
    return false;
  }

  @Override
  public void onError(Throwable failure) {
    if (failure == null) {
      throw broken(missing("its publisher failed with null"));
    }
    end(Thrown.told(run, step, 0, Failures.peel(failure)));
  }

  @Override
  public void onComplete() {
    end(null);
  }

  private NullPointerException missing(String what) {
    return Failures.missing(step, what);
  }

  private NullPointerException broken(NullPointerException failure) {
    stop(Thrown.told(run, step, 0, failure));
    return failure;
  }

  /** Ends it from this side. */
  private void stop(@Nullable Throwable failure) {
    if (!over.get()) {
      leaveUpstream();
      end(failure);
    }
  }

  private void leaveUpstream() {
    Flow.Subscription given = subscription;
    if (given != null) {
      Cancelling.cancel(given);
    }
  }

  private void end(@Nullable Throwable failure) {
    if (over.compareAndSet(false, true)) {
      closed = true;
      sink.end(failure, null);
      sink.leave();
    }
  }

  /**
   * The reader wants nothing more; or it has requested what it must not, of which it is told behind
   * what is under way, by the thread that brings that: a publisher answers such a request with a
   * signal, by rule 3.9.
   */
  @Override
  public void cancel(Throwable reason) {
    if (over.get()) {
      return;
    }
    closed = true;
    Flow.Subscription given = subscription;
    if (given != null && !sink.isGone()) {
      request(given, 0);
    } else if (over.compareAndSet(false, true)) {
      leaveUpstream();
      sink.leave();
    }
  }
}
