package io.runnel.benchmarks.engine.suspended;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;

/** Chains of asynchronous steps that suspend. */
@Uses(LoopWork.class)
public interface LoopChains {

  @Chain("one")
  CompletableFuture<Payload> loopOne(Payload payload);

  @Chain({"one", "two", "three", "four", "five"})
  CompletableFuture<Payload> loopFive(Payload payload);

  @Chain({"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"})
  CompletableFuture<Payload> loopTen(Payload payload);
}
