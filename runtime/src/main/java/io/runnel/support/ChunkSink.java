package io.runnel.support;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Takes chunks, one after another, and then the end of them. */
interface ChunkSink {

  /**
   * Takes a chunk.
   *
   * @param on the executor that the run was moved to and whose thread is calling, or null
   */
  void chunk(Object chunk, @Nullable Executor on);

  /** There are no more; because of a failure, if there is one. */
  void end(@Nullable Throwable failure, @Nullable Executor on);
}
