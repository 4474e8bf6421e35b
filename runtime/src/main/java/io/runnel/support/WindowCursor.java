package io.runnel.support;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of chunks on the calling thread. Behind a failure the rest still goes on before it. */
final class WindowCursor implements ChunkCursor {

  private final StreamScope scope;
  private final ChunkCursor chunks;
  private final int size;
  private @Nullable Throwable failure;
  private boolean ended;
  private long index;

  WindowCursor(StreamScope scope, ChunkCursor chunks, int size) {
    this.scope = scope;
    this.chunks = chunks;
    this.size = size;
  }

  @Override
  public @Nullable Object next() throws Throwable {
    List<Object> window = new ArrayList<>(Math.min(size, 1024));
    while (!ended && window.size() < size) {
      Object taken = null;
      try {
        taken = chunks.next();
      } catch (Throwable t) {
        failure = t;
      }
      if (taken == null) {
        ended = true;
      } else {
        window.add(Framed.chunk(taken));
      }
    }
    if (!window.isEmpty() && scope.run().reason() == null) {
      return Framed.of(window, Frame.ofChunk(scope.frame(), index++));
    }
    Throwable error = failure;
    if (error != null) {
      throw error;
    }
    return null;
  }

  @Override
  public void close() {
    chunks.close();
  }
}
