package io.runnel.it.tck;

import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.reactivestreams.tck.SubscriberWhiteboxVerification.SubscriberPuppet;
import org.reactivestreams.tck.SubscriberWhiteboxVerification.WhiteboxSubscriberProbe;

/**
 * A run of a chain over a publisher that does nothing but remember who subscribes to it: the run
 * itself. What the TCK publishes goes to it, and a reader asks it for chunks.
 */
class PassThrough implements Flow.Subscriber<Long> {

  private final AtomicReference<Flow.Subscriber<? super Long>> run = new AtomicReference<>();
  private final Reader reader;

  private PassThrough(UnaryOperator<Flow.Publisher<Long>> chain, Reader reader) {
    this.reader = reader;
    chain.apply(run::set).subscribe(reader);
  }

  static PassThrough of(UnaryOperator<Flow.Publisher<Long>> chain) {
    return new PassThrough(chain, new Reader());
  }

  /** One that tells the probe what comes through, and that the probe tells what to want. */
  static PassThrough probed(
      UnaryOperator<Flow.Publisher<Long>> chain, WhiteboxSubscriberProbe<Long> probe) {
    Probed reader = new Probed(probe);
    return new PassThrough(chain, reader) {
      @Override
      public void onSubscribe(Flow.Subscription subscription) {
        super.onSubscribe(subscription);
        probe.registerOnSubscribe(reader);
      }
    };
  }

  final void request(long n) {
    reader.subscription.request(n);
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    run().onSubscribe(subscription);
  }

  @Override
  public void onNext(Long chunk) {
    run().onNext(chunk);
  }

  @Override
  public void onError(Throwable failure) {
    run().onError(failure);
  }

  @Override
  public void onComplete() {
    run().onComplete();
  }

  private Flow.Subscriber<? super Long> run() {
    return Objects.requireNonNull(run.get(), "a first request subscribes on its own thread");
  }

  /** Wants one chunk from the beginning, as nothing runs before. */
  private static class Reader implements Flow.Subscriber<Long> {

    Flow.Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      this.subscription = subscription;
      subscription.request(1);
    }

    @Override
    public void onNext(Long chunk) {}

    @Override
    public void onError(Throwable failure) {}

    @Override
    public void onComplete() {}
  }

  private static final class Probed extends Reader implements SubscriberPuppet {

    private final WhiteboxSubscriberProbe<Long> probe;

    Probed(WhiteboxSubscriberProbe<Long> probe) {
      this.probe = probe;
    }

    @Override
    public void onNext(Long chunk) {
      probe.registerOnNext(chunk - 1); // which the chain has added
    }

    @Override
    public void onError(Throwable failure) {
      probe.registerOnError(failure);
    }

    @Override
    public void onComplete() {
      probe.registerOnComplete();
    }

    @Override
    public void triggerRequest(long elements) {
      subscription.request(elements);
    }

    @Override
    public void signalCancel() {
      subscription.cancel();
    }
  }
}
