package io.runnel.benchmarks.engine.first;

import io.runnel.benchmarks.engine.Payload;

/** What is there before the first call. */
public final class Empty {

  private Empty() {}

  public static void main(String[] args) {
    long start = System.nanoTime();
    First.done(start, new Payload());
  }
}
