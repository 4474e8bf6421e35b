package io.runnel.benchmarks.engine.retained;

import io.runnel.benchmarks.engine.Payload;
import io.runnel.benchmarks.engine.batch.BatchProcess;
import io.runnel.benchmarks.engine.suspended.EventLoop;
import io.runnel.benchmarks.engine.suspended.LoopContenders;
import io.runnel.benchmarks.engine.suspended.Start;
import java.lang.ref.Reference;
import java.util.List;

/** A process that holds many runs of scenario C at their first step, each without an observer. */
public final class SuspendedProcess {

  private static final int RUNS = 10_000;

  private SuspendedProcess() {}

  /**
   * Prints the bytes that a run holds, with its step's future.
   *
   * @param args the contender
   */
  public static void main(String[] args) {
    EventLoop loop = new EventLoop(10 * RUNS);
    Start start = LoopContenders.on(loop).get(args[0]).maker().get();
    Object[] futures = new Object[2 * RUNS];
    List<Payload> payloads = BatchProcess.payloads(2 * RUNS);
    int run = 0;
    for (; run < RUNS; run++) {
      futures[run] = start.run(payloads.get(run), null);
    }
    long before = Heap.used();
    for (; run < 2 * RUNS; run++) {
      futures[run] = start.run(payloads.get(run), null);
    }
    System.out.println((double) (Heap.used() - before) / RUNS);
    Reference.reachabilityFence(futures);
    Reference.reachabilityFence(payloads);
    Reference.reachabilityFence(loop);
    System.exit(0);
  }
}
