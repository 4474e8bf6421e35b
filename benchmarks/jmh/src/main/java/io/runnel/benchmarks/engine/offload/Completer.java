package io.runnel.benchmarks.engine.offload;

import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;

/** A thread that completes the futures of steps in their order; it allocates nothing but them. */
public final class Completer implements Later, AutoCloseable {

  private final CompletableFuture<Payload>[] futures;
  private final Payload[] values;
  private int first;
  private int count;
  private boolean closed;

  /** Makes one with room for this many futures at once, and starts it. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public Completer(int room) {
    futures = new CompletableFuture[room];
    values = new Payload[room];
    Thread thread = new Thread(this::completeAll, "completer");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public CompletableFuture<Payload> later(Payload value) {
    CompletableFuture<Payload> future = new CompletableFuture<>();
    synchronized (this) {
      if (count == futures.length) {
        throw new IllegalStateException("More steps are under way than there is room for.");
      }
      int last = (first + count++) % futures.length;
      futures[last] = future;
      values[last] = value;
      notify();
    }
    return future;
  }

  private void completeAll() {
    try {
      while (true) {
        CompletableFuture<Payload> future;
        Payload value;
        synchronized (this) {
          while (count == 0) {
            if (closed) {
              return;
            }
            wait();
          }
          future = futures[first];
          value = values[first];
          first = (first + 1) % futures.length;
          count--;
        }
        future.complete(value);
      }
    } catch (InterruptedException nobodyDoes) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    notify();
  }
}
