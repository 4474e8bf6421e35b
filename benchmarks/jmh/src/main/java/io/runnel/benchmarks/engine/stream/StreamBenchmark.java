package io.runnel.benchmarks.engine.stream;

import io.runnel.benchmarks.engine.Contender;
import io.runnel.benchmarks.engine.Payload;
import java.util.function.ToIntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One stream of a million chunks. */
@State(Scope.Benchmark)
public class StreamBenchmark {

  private static final int FEW = 1_000;

  @Param("Runnel, streamAsync/3")
  public String contender;

  private final Payload payload = new Payload();
  private ToIntFunction<Payload> call;

  /** Has each contender take some chunks through all steps, and no others. */
  @Setup
  public void prepare() {
    Contender<ToIntFunction<Payload>> named = StreamContenders.ALL.get(contender);
    Payload taken = new Payload();
    int count = StreamContenders.all(FEW).get(contender).maker().get().applyAsInt(taken);
    Payload expected = new Payload();
    for (int i = 0; i < FEW * named.steps(); i++) {
      expected.visit(i % named.steps() + 1);
    }
    if (count != FEW || taken.visits() != expected.visits()) {
      throw new IllegalStateException(contender + " does not do what the others do.");
    }
    call = named.maker().get();
  }

  @Benchmark
  public int run() {
    return call.applyAsInt(payload);
  }
}
