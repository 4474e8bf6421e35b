package io.runnel.benchmarks.engine.sync;

import io.runnel.benchmarks.engine.Check;
import io.runnel.benchmarks.engine.Contender;
import io.runnel.benchmarks.engine.Payload;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One call. */
@State(Scope.Benchmark)
public class SyncBenchmark {

  @Param("Runnel/5")
  public String contender;

  private final Payload payload = new Payload();
  private Function<Payload, Payload> call;

  @Setup
  public void prepare() {
    Contender<Function<Payload, Payload>> named = SyncContenders.ALL.get(contender);
    call = named.maker().get();
    Check.result(named, call.apply(new Payload()));
  }

  @Benchmark
  public Payload run() {
    return call.apply(payload);
  }
}
