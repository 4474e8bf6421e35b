package io.runnel.benchmarks.engine.suspended;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import io.runnel.benchmarks.engine.Contenders;
import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Who runs in scenario C. */
public final class LoopContenders {

  private LoopContenders() {}

  /** All of them, with steps of this loop. */
  public static Contenders<Start> on(EventLoop loop) {
    return new Contenders<Start>()
        .with("steps alone", 5, () -> new StepsAlone(new LoopWork(loop))::five)
        .with("thenCompose", 1, () -> observed(new ThenCompose(new LoopWork(loop))::one))
        .with("thenCompose", 5, () -> observed(new ThenCompose(new LoopWork(loop))::five))
        .with("thenCompose", 10, () -> observed(new ThenCompose(new LoopWork(loop))::ten))
        .with("Runnel", 1, () -> observed(new LoopOneChain(new LoopWork(loop))::invokeAsync))
        .with("Runnel", 5, () -> observed(new LoopFiveChain(new LoopWork(loop))::invokeAsync))
        .with("Runnel", 10, () -> observed(new LoopTenChain(new LoopWork(loop))::invokeAsync))
        .with(
            "Runnel, Promise",
            5,
            () -> observed(new PromiseFiveChain(new PromiseWork(loop))::invokeAsync))
        .with(
            "Runnel, Promise, chains in a chain",
            5,
            () -> observed(new PromiseNestedChain(new PromiseWork(loop))::invokeAsync))
        .with("Guava transformAsync", 5, () -> guava(new WithGuava(new LoopGuavaWork(loop))))
        .with("RxJava", 5, () -> observed(new WithRxJava(new LoopWork(loop))::five))
        .with("Mutiny", 5, () -> observed(new WithMutiny(new LoopWork(loop))::five))
        .with("Reactor", 5, () -> observed(new WithReactor(new LoopWork(loop))::five));
  }

  private static Start observed(Function<Payload, CompletionStage<Payload>> call) {
    return (payload, finish) -> {
      CompletionStage<Payload> stage = call.apply(payload);
      if (finish != null) {
        stage.whenComplete(finish);
      }
      return stage;
    };
  }

  private static Start guava(WithGuava steps) {
    Executor direct = MoreExecutors.directExecutor();
    return (payload, finish) -> {
      ListenableFuture<Payload> future = steps.five(payload);
      if (finish != null) {
        future.addListener(finish, direct);
      }
      return future;
    };
  }
}
