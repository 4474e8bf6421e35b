package io.runnel.support;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** The stream of a run that is part of another one, pulled; its chunks are those of both. */
final class NestedCursor implements ChunkCursor {

  private final Run outer;
  private final Run part;
  private final ChunkCursor chunks;
  private boolean over;

  private NestedCursor(Run outer, Run part, ChunkCursor chunks) {
    this.outer = outer;
    this.part = part;
    this.chunks = chunks;
  }

  static ChunkCursor open(
      AbstractStreamRunnel<?, ?, ?> runnel, Run outer, @Nullable Object input, Demand demand)
      throws Throwable {
    Run part = runnel.nested(outer);
    part.events().runStarted(input);
    try {
      return new NestedCursor(outer, part, runnel.cursor(part, input, demand));
    } catch (Throwable failure) {
      Throwable seen = SyncRun.stopped(part, failure);
      part.end();
      throw seen;
    }
  }

  @Override
  public @Nullable Object next() throws Throwable {
    Object chunk;
    try {
      chunk = chunks.next();
      if (chunk == null) {
        chunks.close();
        over = true;
        part.events().runFinished(null);
        part.end();
        return null;
      }
    } catch (Throwable failure) {
      throw stopped(failure);
    }
    outer.events().chunk(chunk);
    return chunk;
  }

  private Throwable stopped(Throwable failure) {
    over = true;
    try {
      return SyncRun.stopped(part, failure);
    } finally {
      chunks.close();
      part.end();
    }
  }

  @Override
  public void close() {
    if (!over) {
      stopped(new CancellationException(part.chain() + " is read no further"));
    }
  }
}
