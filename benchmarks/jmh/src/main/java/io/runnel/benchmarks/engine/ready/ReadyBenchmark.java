package io.runnel.benchmarks.engine.ready;

import io.runnel.benchmarks.engine.Check;
import io.runnel.benchmarks.engine.Contender;
import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One call; the future that it returns is complete. */
@State(Scope.Benchmark)
public class ReadyBenchmark {

  @Param("Runnel/5")
  public String contender;

  private final Payload payload = new Payload();
  private Function<Payload, Future<Payload>> call;

  @Setup
  public void prepare() throws ExecutionException, InterruptedException {
    Contender<Function<Payload, Future<Payload>>> named = ReadyContenders.ALL.get(contender);
    call = named.maker().get();
    Check.result(named, call.apply(new Payload()).get());
  }

  @Benchmark
  public Future<Payload> run() {
    return call.apply(payload);
  }
}
