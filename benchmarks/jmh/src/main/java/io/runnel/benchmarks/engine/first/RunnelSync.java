package io.runnel.benchmarks.engine.first;

import io.runnel.benchmarks.engine.Payload;
import io.runnel.benchmarks.engine.sync.SyncFiveChain;
import io.runnel.benchmarks.engine.sync.SyncWork;

/** Runnel, without asynchronous steps. */
public final class RunnelSync {

  private RunnelSync() {}

  public static void main(String[] args) {
    long start = System.nanoTime();
    First.done(start, new SyncFiveChain(new SyncWork()).invoke(new Payload()));
  }
}
