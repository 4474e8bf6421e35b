package io.runnel.benchmarks.engine.batch;

import io.runnel.benchmarks.engine.Payload;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A timer for one delay, 50 ms, which therefore is a queue: what came first is due first. A timer
 * that is not started holds its futures for ever.
 */
public final class Delay {

  public static final long MILLIS = 50;

  private CompletableFuture<Payload>[] futures;
  private Payload[] values;
  private long[] due;
  private int first;
  private int count;

  /** Makes a timer with room for this many futures; it grows if there are more. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public Delay(int room) {
    futures = new CompletableFuture[room];
    values = new Payload[room];
    due = new long[room];
  }

  /** Starts to complete futures. */
  public Delay start() {
    Thread thread = new Thread(this::completeAll, "timer");
    thread.setDaemon(true);
    thread.start();
    return this;
  }

  CompletableFuture<Payload> later(Payload value) {
    CompletableFuture<Payload> future = new CompletableFuture<>();
    synchronized (this) {
      if (count == futures.length) {
        grow();
      }
      int last = (first + count++) % futures.length;
      futures[last] = future;
      values[last] = value;
      due[last] = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MILLIS);
      notify();
    }
    return future;
  }

  /** How many are not complete yet. */
  public synchronized int pending() {
    return count;
  }

  private void grow() {
    int old = futures.length;
    futures = Arrays.copyOf(futures, 2 * old);
    values = Arrays.copyOf(values, 2 * old);
    due = Arrays.copyOf(due, 2 * old);
    System.arraycopy(futures, 0, futures, old, first);
    System.arraycopy(values, 0, values, old, first);
    System.arraycopy(due, 0, due, old, first);
  }

  private void completeAll() {
    try {
      while (true) {
        completeNext();
      }
    } catch (InterruptedException nobodyDoes) {
      Thread.currentThread().interrupt();
    }
  }

  private void completeNext() throws InterruptedException {
    CompletableFuture<Payload> future = null;
    Payload value = null;
    long wait;
    synchronized (this) {
      while (count == 0) {
        wait();
      }
      wait = due[first] - System.nanoTime();
      if (wait <= 0) {
        future = futures[first];
        value = values[first];
        futures[first] = null;
        values[first] = null;
        first = (first + 1) % futures.length;
        count--;
      }
    }
    if (future == null) {
      LockSupport.parkNanos(wait);
    } else {
      future.complete(value);
    }
  }
}
