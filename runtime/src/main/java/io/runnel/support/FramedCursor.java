package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** Gives each chunk of a source a frame of its own. */
final class FramedCursor implements ChunkCursor {

  private final ChunkCursor chunks;
  private final Frame frame;
  private long index;

  FramedCursor(ChunkCursor chunks, Frame frame) {
    this.chunks = chunks;
    this.frame = frame;
  }

  @Override
  public @Nullable Object next() throws Throwable {
    Object chunk = chunks.next();
    return chunk == null ? null : Framed.of(chunk, Frame.ofChunk(frame, index++));
  }

  @Override
  public void close() {
    chunks.close();
  }
}
