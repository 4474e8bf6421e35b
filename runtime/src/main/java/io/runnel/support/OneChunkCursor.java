package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** A stream of one chunk. */
final class OneChunkCursor implements ChunkCursor {

  private @Nullable Object chunk;

  OneChunkCursor(Object chunk) {
    this.chunk = chunk;
  }

  @Override
  public @Nullable Object next() {
    Object only = chunk;
    chunk = null;
    return only;
  }

  @Override
  public void close() {
    chunk = null;
  }
}
