package io.runnel.support;

import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Chunks of a publisher that go through their steps to the reader where they come, and demand that
 * goes back as it is. The publisher's signals come one at a time, and so do those to the reader:
 * nobody but the reader ends this early.
 */
final class FusedPublisher extends SubscribedSource {

  private final Steps steps;
  private final Element last;
  private final PerChunk at;
  private final SerialSink sink;
  private final AtomicLong requested = new AtomicLong();
  private volatile boolean closed; // over, or about to be

  // of the publisher's thread
  private long seen; // of what is requested
  private long left; // of that, what has not come

  private FusedPublisher(Steps steps, Run run, StepPlan step, SerialSink sink) {
    super(step, run);
    this.steps = steps;
    this.last = steps.plan().stream().last();
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
    ask(n);
  }

  @Override
  public void onNext(Object chunk) {
    if (chunk == null) {
      throw nullChunk();
    }
    if (closed || (left == 0 && !isAllowed())) {
      leave(null);
      return;
    }
    left--;
    Object product;
    try {
      product = steps.perChunk(chunk, at);
    } catch (Throwable t) {
      leave(at.failed(t));
      return;
    }
    try {
      sink.next(Chunks.nonNull(product, last));
    } catch (Throwable t) { // of whoever reads, or because there is none
      leave(t);
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
    stop(tooMany());
    return false;
  }

  @Override
  void ended(@Nullable Throwable failure) {
    end(failure == null ? null : Thrown.told(run, step, 0, failure));
  }

  @Override
  void stop(Throwable failure) {
    if (!over.get()) {
      leave(Thrown.told(run, step, 0, failure));
    }
  }

  private void leave(@Nullable Throwable failure) {
    if (!over.get()) {
      leaveUpstream();
      end(failure);
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
    Flow.Subscription given = upstream();
    if (given != null && !sink.isGone()) {
      request(given, 0);
    } else if (over.compareAndSet(false, true)) {
      leaveUpstream();
      sink.leave();
    }
  }
}
