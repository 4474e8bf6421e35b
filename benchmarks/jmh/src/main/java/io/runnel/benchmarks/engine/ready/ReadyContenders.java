package io.runnel.benchmarks.engine.ready;

import io.runnel.benchmarks.engine.Contenders;
import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Who runs in scenario B. */
public final class ReadyContenders {

  public static final Contenders<Function<Payload, Future<Payload>>> ALL =
      new Contenders<Function<Payload, Future<Payload>>>()
          .with("hand-written, join alone", 5, () -> new HandWritten()::joins)
          .with("hand-written, isDone", 5, () -> new HandWritten()::five)
          .with("Runnel", 1, () -> new ReadyOneChain(new ReadyWork())::invokeAsync)
          .with("Runnel", 5, () -> new ReadyFiveChain(new ReadyWork())::invokeAsync)
          .with("Runnel", 10, () -> new ReadyTenChain(new ReadyWork())::invokeAsync)
          .with("thenCompose", 1, () -> new ThenCompose()::one)
          .with("thenCompose", 5, () -> new ThenCompose()::five)
          .with("thenCompose", 10, () -> new ThenCompose()::ten)
          .with("Guava transformAsync", 5, () -> new WithGuava()::five)
          .with("RxJava", 5, ReadyContenders::rxJava)
          .with("Mutiny", 5, () -> new WithMutiny()::five)
          .with("Reactor", 5, () -> new WithReactor()::five);

  private ReadyContenders() {}

  private static Function<Payload, Future<Payload>> rxJava() {
    WithRxJava steps = new WithRxJava();
    // Its stage is a CompletableFuture already.
    return payload -> steps.five(payload).toCompletableFuture();
  }
}
