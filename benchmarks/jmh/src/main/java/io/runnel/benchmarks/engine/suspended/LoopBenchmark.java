package io.runnel.benchmarks.engine.suspended;

import io.runnel.benchmarks.engine.Check;
import io.runnel.benchmarks.engine.Contender;
import io.runnel.benchmarks.engine.Payload;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Starts 256 runs, and then completes their steps until all have finished. */
@State(Scope.Benchmark)
public class LoopBenchmark {

  private static final int RUNS = 256;

  @Param("Runnel/5")
  public String contender;

  private final EventLoop loop = new EventLoop(5 * RUNS);
  private final Finish finish = new Finish();
  private final Payload[] payloads = new Payload[RUNS];
  private Contender<Start> named;
  private Start start;

  @Setup
  public void prepare() {
    named = LoopContenders.on(loop).get(contender);
    start = named.maker().get();
    for (int run = 0; run < RUNS; run++) {
      payloads[run] = new Payload();
    }
    all();
    for (Payload payload : payloads) {
      Check.result(named, payload);
    }
  }

  @Benchmark
  @OperationsPerInvocation(RUNS)
  public void all() {
    for (Payload payload : payloads) {
      start.run(payload, finish);
    }
    loop.drain();
    Check.finished(named, finish.take(), RUNS);
  }
}
