package io.runnel.it.libraries;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;

/** A subscriber that asks for chunks only when told to. */
final class Reading<T> implements Flow.Subscriber<T> {

  final List<T> chunks = new CopyOnWriteArrayList<>();
  final CompletableFuture<List<T>> all = new CompletableFuture<>();
  private final long first;
  private volatile Flow.Subscription subscription;

  private Reading(long first) {
    this.first = first;
  }

  /** Subscribes, and asks for so many. */
  static <T> Reading<T> of(Flow.Publisher<T> publisher, long first) {
    Reading<T> reading = new Reading<>(first);
    publisher.subscribe(reading);
    return reading;
  }

  static <T> Reading<T> all(Flow.Publisher<T> publisher) {
    return of(publisher, Long.MAX_VALUE);
  }

  void cancel() {
    subscription.cancel();
  }

  void request(long more) {
    subscription.request(more);
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    if (first > 0) {
      given.request(first);
    }
  }

  @Override
  public void onNext(T chunk) {
    chunks.add(chunk);
  }

  @Override
  public void onError(Throwable failure) {
    all.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    all.complete(List.copyOf(chunks));
  }
}
