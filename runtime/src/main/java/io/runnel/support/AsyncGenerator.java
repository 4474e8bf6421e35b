package io.runnel.support;

import io.runnel.Emitter;
import java.util.concurrent.CompletionStage;

/**
 * A streaming step that emits from callbacks, until its stage completes.
 *
 * @param <C> the chunks
 */
@FunctionalInterface
public interface AsyncGenerator<C> {

  /** Starts it. */
  CompletionStage<?> start(Emitter<C> out) throws Throwable;
}
