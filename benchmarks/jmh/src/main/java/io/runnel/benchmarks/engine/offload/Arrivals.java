package io.runnel.benchmarks.engine.offload;

import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;

/** Counts the ends of runs, and lets somebody wait for many; a failure never arrives. */
final class Arrivals implements BiConsumer<Payload, Throwable> {

  private final Semaphore arrived = new Semaphore(0);

  @Override
  public void accept(Payload value, Throwable failure) {
    if (failure == null) {
      arrived.release();
    } else {
      failure.printStackTrace();
    }
  }

  void await(int runs) throws InterruptedException {
    arrived.acquire(runs);
  }
}
