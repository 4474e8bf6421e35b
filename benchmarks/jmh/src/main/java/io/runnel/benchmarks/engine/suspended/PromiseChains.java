package io.runnel.benchmarks.engine.suspended;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;

/** The same with {@code Promise}: five steps in one chain, and in two chains of a third. */
@Uses(PromiseWork.class)
public interface PromiseChains {

  @Chain({"one", "two", "three", "four", "five"})
  CompletableFuture<Payload> promiseFive(Payload payload);

  @Chain({"one", "two", "three"})
  CompletableFuture<Payload> promiseFirst(Payload payload);

  @Chain({"four", "five"})
  CompletableFuture<Payload> promiseLast(Payload payload);

  @Chain({"promiseFirst", "promiseLast"})
  CompletableFuture<Payload> promiseNested(Payload payload);
}
