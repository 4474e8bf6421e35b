package io.runnel.it.engine;

import io.runnel.Promise;
import io.runnel.annotation.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/** Hands one object on, in every way, without allocating more than the futures it promises. */
public class Relay {

  /** What is handed on. */
  public static final class Baton {
    int hands;
  }

  private final Deque<CompletableFuture<Baton>> pending = new ArrayDeque<>();
  private final Deque<Promise<Baton>> promised = new ArrayDeque<>();
  private final CompletableFuture<Baton> complete;

  Relay(Baton baton) {
    this.complete = CompletableFuture.completedFuture(baton);
  }

  @Step
  Baton pass(Baton baton) {
    baton.hands++;
    return baton;
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
