package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** A stream of a run that is under way; its chunks go to a sink as they are asked for. */
@FunctionalInterface
interface ChunkPipe {

  /** Asks for more chunks; never waits. */
  void request(long n);

  /** What the run carries beside its chunks, for the fold of them; known once they are there. */
  default @Nullable Frame frame() {
    return null;
  }
}
