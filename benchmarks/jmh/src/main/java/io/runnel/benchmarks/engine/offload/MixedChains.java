package io.runnel.benchmarks.engine.offload;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;

/** An asynchronous step between pairs of synchronous ones, and two between single ones. */
@Uses(MixedWork.class)
public interface MixedChains {

  @Chain({"one", "two", "threeLater", "four", "five"})
  CompletableFuture<Payload> pairs(Payload payload);

  @Chain({"one", "twoLater", "three", "fourLater", "five"})
  CompletableFuture<Payload> singles(Payload payload);
}
