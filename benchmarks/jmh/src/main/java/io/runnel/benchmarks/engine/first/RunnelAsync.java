package io.runnel.benchmarks.engine.first;

import io.runnel.benchmarks.engine.Payload;
import io.runnel.benchmarks.engine.ready.ReadyFiveChain;
import io.runnel.benchmarks.engine.ready.ReadyWork;

/** Runnel. */
public final class RunnelAsync {

  private RunnelAsync() {}

  public static void main(String[] args) {
    long start = System.nanoTime();
    First.done(start, new ReadyFiveChain(new ReadyWork()).invokeAsync(new Payload()).join());
  }
}
