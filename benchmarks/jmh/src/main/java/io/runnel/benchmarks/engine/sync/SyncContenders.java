package io.runnel.benchmarks.engine.sync;

import io.runnel.benchmarks.engine.Contenders;
import io.runnel.benchmarks.engine.Payload;
import java.util.function.Function;

/** Who runs in scenario A. */
public final class SyncContenders {

  public static final Contenders<Function<Payload, Payload>> ALL =
      new Contenders<Function<Payload, Payload>>()
          .with("hand-written", 1, () -> new HandWritten()::one)
          .with("hand-written", 5, () -> new HandWritten()::five)
          .with("hand-written", 10, () -> new HandWritten()::ten)
          .with("hand-written, heeding interrupts", 1, () -> new HandWritten()::oneHeedingInterrupts)
          .with("hand-written, heeding interrupts", 5, () -> new HandWritten()::fiveHeedingInterrupts)
          .with("hand-written, heeding interrupts", 10, () -> new HandWritten()::tenHeedingInterrupts)
          .with("Runnel", 1, () -> new SyncOneChain(new SyncWork())::invoke)
          .with("Runnel", 5, () -> new SyncFiveChain(new SyncWork())::invoke)
          .with("Runnel", 10, () -> new SyncTenChain(new SyncWork())::invoke)
          .with("Function.andThen", 1, () -> new Functions().one)
          .with("Function.andThen", 5, () -> new Functions().five)
          .with("Function.andThen", 10, () -> new Functions().ten)
          .with("CompletableFuture.thenApply", 5, () -> new ThenApply()::five)
          .with("RxJava", 5, () -> new WithRxJava()::five)
          .with("Mutiny", 5, () -> new WithMutiny()::five)
          .with("Reactor", 5, () -> new WithReactor()::five);

  private SyncContenders() {}
}
