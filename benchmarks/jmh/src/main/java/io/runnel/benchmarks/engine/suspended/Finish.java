package io.runnel.benchmarks.engine.suspended;

import io.runnel.benchmarks.engine.Payload;
import java.util.function.BiConsumer;

/** Counts the runs that have a value; what is given to {@code whenComplete}, or to Guava. */
public final class Finish implements BiConsumer<Payload, Throwable>, Runnable {

  private int count;

  @Override
  public void accept(Payload value, Throwable failure) {
    if (failure == null) {
      count++;
    }
  }

  @Override
  public void run() {
    count++;
  }

  /** How many there were since this was asked. */
  public int take() {
    int taken = count;
    count = 0;
    return taken;
  }
}
