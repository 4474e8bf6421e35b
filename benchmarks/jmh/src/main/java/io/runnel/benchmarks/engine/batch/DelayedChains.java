package io.runnel.benchmarks.engine.batch;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;

/** A chain of that step. */
@Uses(DelayedWork.class)
public interface DelayedChains {

  @Chain("one")
  CompletableFuture<Payload> delayed(Payload payload);
}
