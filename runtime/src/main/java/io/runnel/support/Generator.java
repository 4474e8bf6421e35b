package io.runnel.support;

import io.runnel.Emitter;

/**
 * A streaming step that emits on a thread of its own.
 *
 * @param <C> the chunks
 */
@FunctionalInterface
public interface Generator<C> {

  /** Runs until everything is emitted. */
  void run(Emitter<C> out) throws Throwable;
}
