package io.runnel.benchmarks.engine.offload;

import io.runnel.benchmarks.engine.Check;
import io.runnel.benchmarks.engine.Contender;
import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Starts 256 runs, and waits until all have finished. */
@State(Scope.Benchmark)
public class MixedBenchmark {

  private static final int RUNS = 256;

  @Param(MixedContenders.PAIRS + MixedContenders.RUNNEL + "/5")
  public String contender;

  private final Payload[] payloads = new Payload[RUNS];
  private final Arrivals arrivals = new Arrivals();
  private Completer completer;
  private ExecutorService executor;
  private Function<Payload, CompletionStage<Payload>> call;

  @Setup
  public void prepare() throws InterruptedException {
    Contender<Start> named = MixedContenders.ALL.get(contender);
    completer = new Completer(RUNS);
    executor = MixedContenders.executor(named.name());
    call = named.maker().get().on(new MixedWork(completer), executor);
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
  public void all() throws InterruptedException {
    for (Payload payload : payloads) {
      call.apply(payload).whenComplete(arrivals);
    }
    arrivals.await(RUNS);
  }

  @TearDown
  public void close() {
    executor.shutdown();
    completer.close();
  }
}
