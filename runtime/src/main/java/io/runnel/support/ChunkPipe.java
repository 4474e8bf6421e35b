package io.runnel.support;

/** A stream of a run that is under way; its chunks go to a sink as they are asked for. */
@FunctionalInterface
interface ChunkPipe {

  /** Asks for more chunks; never waits. */
  void request(long n);
}
