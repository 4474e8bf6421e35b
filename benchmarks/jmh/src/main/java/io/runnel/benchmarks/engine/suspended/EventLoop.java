package io.runnel.benchmarks.engine.suspended;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import io.runnel.Promise;
import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;

/**
 * Completes the futures of steps, in the order of the steps, on the thread that asks for it. It
 * allocates nothing but the futures.
 */
public final class EventLoop {

  private final Object[] futures;
  private final Payload[] values;
  private int first;
  private int count;

  /** Makes a loop with room for this many futures at once. */
  public EventLoop(int room) {
    futures = new Object[room];
    values = new Payload[room];
  }

  CompletableFuture<Payload> later(Payload value) {
    CompletableFuture<Payload> future = new CompletableFuture<>();
    add(future, value);
    return future;
  }

  Promise<Payload> promise(Payload value) {
    Promise<Payload> future = new Promise<>();
    add(future, value);
    return future;
  }

  ListenableFuture<Payload> settable(Payload value) {
    SettableFuture<Payload> future = SettableFuture.create();
    add(future, value);
    return future;
  }

  private void add(Object future, Payload value) {
    if (count == futures.length) {
      throw new IllegalStateException("More steps are under way than the loop has room for.");
    }
    int last = first + count++;
    int slot = last < futures.length ? last : last - futures.length;
    futures[slot] = future;
    values[slot] = value;
  }

  /** Completes futures until none is left, those of the steps that follow, too. */
  @SuppressWarnings("unchecked")
  public void drain() {
    while (count > 0) {
      Object future = futures[first];
      Payload value = values[first];
      first = first + 1 == futures.length ? 0 : first + 1;
      count--;
      if (future instanceof CompletableFuture) {
        ((CompletableFuture<Payload>) future).complete(value);
      } else {
        ((SettableFuture<Payload>) future).set(value);
      }
    }
  }
}
