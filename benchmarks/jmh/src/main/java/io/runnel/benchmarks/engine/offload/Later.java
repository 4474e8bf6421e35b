package io.runnel.benchmarks.engine.offload;

import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;

/** Something outside of the run that completes the futures of asynchronous steps. */
@FunctionalInterface
public interface Later {

  /** A future that will have this value. */
  CompletableFuture<Payload> later(Payload value);
}
