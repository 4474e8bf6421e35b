package io.runnel.benchmarks.engine.retained;

import io.runnel.benchmarks.engine.Payload;
import io.runnel.benchmarks.engine.batch.BatchContenders;
import io.runnel.benchmarks.engine.batch.BatchProcess;
import io.runnel.benchmarks.engine.batch.Delay;
import io.runnel.benchmarks.engine.batch.Start;
import java.lang.ref.Reference;
import java.util.List;
import java.util.function.Supplier;

/** A process that holds a batch of scenario E whose steps never end. */
public final class BatchHeapProcess {

  private static final int ITEMS = 10_000;

  private BatchHeapProcess() {}

  /**
   * Prints the bytes that an item holds, with its step's future if it is in flight.
   *
   * @param args the contender, and the limit
   */
  public static void main(String[] args) {
    int limit = Integer.parseInt(args[1]);
    Delay delay = new Delay(4 * ITEMS);
    Start start = BatchContenders.on(delay).get(args[0]).maker().get();
    List<Payload> first = BatchProcess.payloads(ITEMS);
    List<Payload> second = BatchProcess.payloads(ITEMS);
    int inFlight = Math.min(limit, ITEMS);
    Supplier<List<Payload>> warm = start.run(first, limit);
    await(delay, inFlight);
    long before = Heap.used();
    Supplier<List<Payload>> batch = start.run(second, limit);
    await(delay, 2 * inFlight);
    System.out.println((double) (Heap.used() - before) / ITEMS);
    Reference.reachabilityFence(first);
    Reference.reachabilityFence(second);
    Reference.reachabilityFence(warm);
    Reference.reachabilityFence(batch);
    Reference.reachabilityFence(delay);
    System.exit(0);
  }

  /** Threads of the contender may still be about to start steps. */
  private static void await(Delay delay, int steps) {
    while (delay.pending() < steps) {
      Thread.onSpinWait();
    }
  }
}
