package io.runnel.support;

import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Chunks of a publisher, asked for exactly as they are requested. */
final class PublisherSource implements ChunkSource, Flow.Subscriber<Object> {

  private final Run run;
  private final ChunkSink sink;
  private final AtomicBoolean over = new AtomicBoolean();
  private final LatePipe demand = new LatePipe();
  private volatile Flow.@Nullable Subscription subscription;

  private PublisherSource(Run run, ChunkSink sink) {
    this.run = run;
    this.sink = sink;
  }

  @SuppressWarnings("unchecked")
  static ChunkSource subscribe(Plan plan, Run run, Object opened, ChunkSink sink) {
    PublisherSource source = new PublisherSource(run, sink);
    ((Flow.Publisher<Object>) opened).subscribe(source);
    return source;
  }

  @Override
  public void request(long n) {
    demand.request(n);
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    Objects.requireNonNull(given, "subscription");
    if (subscription != null) {
      given.cancel(); // Reactive Streams rule 2.5
      return;
    }
    subscription = given;
    if (over.get()) {
      given.cancel();
    } else {
      demand.open(given::request);
    }
  }

  @Override
  public void onNext(Object chunk) {
    Objects.requireNonNull(chunk, "chunk");
    if (!over.get()) {
      run.inContext(() -> sink.chunk(chunk, null)).run();
    }
  }

  @Override
  public void onError(Throwable failure) {
    Objects.requireNonNull(failure, "failure");
    end(Failures.peel(failure));
  }

  @Override
  public void onComplete() {
    end(null);
  }

  private void end(@Nullable Throwable failure) {
    if (over.compareAndSet(false, true)) {
      run.inContext(() -> sink.end(failure, null)).run();
    }
  }

  @Override
  public void cancel(Throwable reason) {
    if (!over.compareAndSet(false, true)) {
      return;
    }
    Flow.Subscription given = subscription;
    if (given != null) {
      given.cancel();
    }
    sink.end(reason, null);
  }
}
