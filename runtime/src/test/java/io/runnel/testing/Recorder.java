package io.runnel.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;

/** A subscriber that requests when it is told to, and remembers everything. */
public class Recorder<T> implements Flow.Subscriber<T> {

  public final List<T> received = new CopyOnWriteArrayList<>();
  public final Gate ended = new Gate();
  public final Gate subscribed = new Gate();
  public volatile Throwable failure;
  public volatile boolean completed;
  private volatile Flow.Subscription subscription;
  private volatile Runnable onNext = () -> {};

  /** Subscribes and asks for so many at once. */
  public static <T> Recorder<T> of(Flow.Publisher<T> publisher, long demand) {
    Recorder<T> recorder = new Recorder<>();
    publisher.subscribe(recorder);
    if (demand > 0) {
      recorder.request(demand);
    }
    return recorder;
  }

  public Recorder<T> doing(Runnable each) {
    onNext = each;
    return this;
  }

  public void request(long n) {
    subscription.request(n);
  }

  public void cancel() {
    subscription.cancel();
  }

  public Recorder<T> await() throws InterruptedException {
    ended.pass();
    return this;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    subscribed.open();
  }

  @Override
  public void onNext(T item) {
    received.add(item);
    onNext.run();
  }

  @Override
  public void onError(Throwable error) {
    failure = error;
    ended.open();
  }

  @Override
  public void onComplete() {
    completed = true;
    ended.open();
  }
}
