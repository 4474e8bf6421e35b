package io.runnel.benchmarks.engine.batch;

import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import io.runnel.RunConfig;
import io.runnel.Runnel;
import io.runnel.benchmarks.engine.Contenders;
import io.runnel.benchmarks.engine.Payload;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who runs in scenario E. */
public final class BatchContenders {

  /** Takes a time that grows with the square of the items in flight. */
  public static final String REACTOR_UNORDERED = "Reactor flatMap";

  /** This, too. */
  public static final String MUTINY_UNORDERED = "Mutiny merge";

  private BatchContenders() {}

  /** All of them, with a step of this timer. */
  public static Contenders<Start> on(Delay delay) {
    DelayedWork work = new DelayedWork(delay);
    return new Contenders<Start>()
        .with("Runnel", 1, () -> runnel(work))
        .with("allOf", 1, () -> new AllOf(work))
        .with("RxJava flatMapSingle", 1, () -> rxJava(work))
        .with("Reactor flatMapSequential", 1, () -> ordered(work))
        .with(REACTOR_UNORDERED, 1, () -> unordered(work))
        .with(MUTINY_UNORDERED, 1, () -> mutiny(work))
        .withVirtual("a virtual thread an item", 1, () -> new Loom(work));
  }

  private static Start runnel(DelayedWork work) {
    Runnel<Payload, Payload> chain = new DelayedChain(work);
    return (inputs, limit) ->
        (limit == Start.UNLIMITED
                    ? chain
                    : chain.withConfig(RunConfig.defaults().withMaxConcurrency(limit)))
                .batchAsync(inputs)
            ::join;
  }

  private static Start rxJava(DelayedWork work) {
    return (inputs, limit) ->
        Flowable.fromIterable(inputs)
                .flatMapSingle(
                    item -> Single.fromCompletionStage(work.one(item)),
                    false,
                    Math.min(limit, inputs.size()))
                .toList()
                .toCompletionStage()
                .toCompletableFuture()
            ::join;
  }

  private static Start ordered(DelayedWork work) {
    return (inputs, limit) ->
        Flux.fromIterable(inputs)
                .flatMapSequential(
                    item -> Mono.fromFuture(work.one(item)), Math.min(limit, inputs.size()))
                .collectList()
                .toFuture()
            ::join;
  }

  private static Start unordered(DelayedWork work) {
    return (inputs, limit) ->
        Flux.fromIterable(inputs)
                .flatMap(item -> Mono.fromFuture(work.one(item)), Math.min(limit, inputs.size()))
                .collectList()
                .toFuture()
            ::join;
  }

  private static Start mutiny(DelayedWork work) {
    return (inputs, limit) ->
        Multi.createFrom()
                .iterable(inputs)
                .onItem()
                .transformToUni(item -> Uni.createFrom().completionStage(work.one(item)))
                .merge(Math.min(limit, inputs.size()))
                .collect()
                .asList()
                .subscribeAsCompletionStage()
            ::join;
  }
}
