package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** Elements that run once a chunk, on the calling thread. */
final class EachCursor implements ChunkCursor {

  private final StreamScope scope;
  private final ChunkCursor chunks;
  private final Element[] elements;
  private final Element last;

  EachCursor(StreamScope scope, ChunkCursor chunks, Stage.Each each) {
    this.scope = scope;
    this.chunks = chunks;
    this.elements = each.run();
    this.last = each.last();
  }

  @Override
  public @Nullable Object next() throws Throwable {
    Object taken = chunks.next();
    if (taken == null) {
      return null;
    }
    Waits.checkInterrupt(scope.run());
    Frame frame = Framed.frame(taken);
    Object product =
        SyncSteps.run(scope.steps(), scope.run(), elements, Framed.chunk(taken), frame);
    return Framed.of(Chunks.nonNull(product, last), frame);
  }

  @Override
  public void close() {
    chunks.close();
  }
}
