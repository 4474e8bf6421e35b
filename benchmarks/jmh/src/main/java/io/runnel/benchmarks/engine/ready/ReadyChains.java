package io.runnel.benchmarks.engine.ready;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;

/** Chains of asynchronous steps that are complete already. */
@Uses(ReadyWork.class)
public interface ReadyChains {

  @Chain("one")
  CompletableFuture<Payload> readyOne(Payload payload);

  @Chain({"one", "two", "three", "four", "five"})
  CompletableFuture<Payload> readyFive(Payload payload);

  @Chain({"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"})
  CompletableFuture<Payload> readyTen(Payload payload);
}
