package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** Chunks of a {@code Stream}, {@code Iterator} or {@code Iterable}, on the calling thread. */
final class PulledCursor implements ChunkCursor {

  private final Run run;
  private final Pulled chunks;

  PulledCursor(Run run, Pulled chunks) {
    this.run = run;
    this.chunks = chunks;
  }

  @Override
  public @Nullable Object next() throws Throwable {
    return chunks.next(run);
  }

  @Override
  public void close() {
    chunks.close();
  }
}
