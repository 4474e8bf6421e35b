package io.runnel.it.engine;

import io.runnel.Promise;
import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Hands one object on, in every way, without allocating more than the futures it promises. */
public class Relay {

  /** What is handed on. */
  public static final class Baton {
    int hands;
  }

  private final Deque<CompletableFuture<Baton>> pending = new ArrayDeque<>();
  private final Deque<Promise<Baton>> promised = new ArrayDeque<>();
  private final CompletableFuture<Baton> complete;
  private final Baton repeated;

  Relay(Baton baton) {
    this.repeated = baton;
    this.complete = CompletableFuture.completedFuture(baton);
  }

  @Step
  Baton pass(Baton baton) {
    baton.hands++;
    return baton;
  }

  @Step(async = true)
  Baton passInPlace(Baton baton) {
    return pass(baton);
  }

  @Streaming
  Iterator<Baton> repeat(Integer times) {
    return new Iterator<>() {
      private int left = times;

      @Override
      public boolean hasNext() {
        return left > 0;
      }

      @Override
      public Baton next() {
        left--;
        return repeated;
      }
    };
  }

  /** For demand without bound. */
  @Streaming
  Flow.Publisher<Baton> publish(Integer times) {
    return subscriber ->
        subscriber.onSubscribe(
            new Flow.Subscription() {
              @Override
              public void request(long n) {
                for (int i = 0; i < times; i++) {
                  subscriber.onNext(repeated);
                }
                subscriber.onComplete();
              }

              @Override
              public void cancel() {}
            });
  }

  @Step
  CompletableFuture<Baton> done(Baton baton) {
    baton.hands++;
    return complete;
  }

  @Step
  CompletableFuture<Baton> later(Baton baton) {
    CompletableFuture<Baton> later = new CompletableFuture<>();
    pending.add(later);
    return later;
  }

  @Step
  Promise<Baton> promise(Baton baton) {
    Promise<Baton> later = new Promise<>();
    promised.add(later);
    return later;
  }

  /** Completes what the steps have begun, and what that begins in turn. */
  void completeAll(Baton baton) {
    for (CompletableFuture<Baton> next = pending.poll(); next != null; next = pending.poll()) {
      next.complete(baton);
    }
    for (Promise<Baton> next = promised.poll(); next != null; next = promised.poll()) {
      next.complete(baton);
    }
  }
}
