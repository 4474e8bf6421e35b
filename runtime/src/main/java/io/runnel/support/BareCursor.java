package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** Chunks without what they carried through the stages of a stream. */
record BareCursor(ChunkCursor chunks) implements ChunkCursor {

  @Override
  public @Nullable Object next() throws Throwable {
    Object taken = chunks.next();
    return taken == null ? null : Framed.chunk(taken);
  }

  @Override
  public void close() {
    chunks.close();
  }
}
