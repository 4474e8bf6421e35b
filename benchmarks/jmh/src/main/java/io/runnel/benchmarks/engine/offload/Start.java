package io.runnel.benchmarks.engine.offload;

import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** A contender that is still to get its steps and its executor. */
@FunctionalInterface
public interface Start {

  Function<Payload, CompletionStage<Payload>> on(MixedWork work, Executor executor);
}
