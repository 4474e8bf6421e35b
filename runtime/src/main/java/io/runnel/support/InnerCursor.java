package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** The chunks of a source that is opened for each chunk in turn, on the calling thread. */
final class InnerCursor implements ChunkCursor {

  private final StreamScope scope;
  private final ChunkCursor outer;
  private final Element source;
  private @Nullable ChunkCursor inner;
  private @Nullable Frame frame; // of the chunk that opened it
  private long index;

  InnerCursor(StreamScope scope, ChunkCursor outer, Element source) {
    this.scope = scope;
    this.outer = outer;
    this.source = source;
  }

  @Override
  public @Nullable Object next() throws Throwable {
    for (; ; ) {
      ChunkCursor opened = inner == null ? open() : inner;
      if (opened == null) {
        return null;
      }
      Object chunk = opened.next();
      if (chunk != null) {
        return Framed.of(chunk, Frame.ofChunk(frame, index++));
      }
      inner = null;
      opened.close();
    }
  }

  private @Nullable ChunkCursor open() throws Throwable {
    Object taken = outer.next();
    if (taken == null) {
      return null;
    }
    frame = Framed.frame(taken);
    inner = SourceCursor.open(scope.with(frame), source, Framed.chunk(taken));
    return inner;
  }

  @Override
  public void close() {
    ChunkCursor opened = inner;
    inner = null;
    try (outer) {
      if (opened != null) {
        opened.close();
      }
    }
  }
}
