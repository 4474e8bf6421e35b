package io.runnel.support;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** The stream of a run that is part of another one, pulled. */
final class NestedCursor implements ChunkCursor {

  private final Run outer;
  private final Run part;
  private final ChunkCursor chunks;
  private final boolean ofBoth;
  private boolean over;

  private NestedCursor(Run outer, Run part, ChunkCursor chunks, boolean ofBoth) {
    this.outer = outer;
    this.part = part;
    this.chunks = chunks;
    this.ofBoth = ofBoth;
  }

  /**
   * Opens the stream of a part.
   *
   * @param ofBoth whether the chunks are those of the outer run, too, as they are
   */
  static ChunkCursor open(
      AbstractStreamRunnel<?, ?, ?> runnel,
      Run outer,
      @Nullable Object input,
      Demand demand,
      boolean ofBoth)
      throws Throwable {
    Run part = runnel.nested(outer);
    part.events().runStarted(input);
    try {
      return new NestedCursor(outer, part, runnel.cursor(part, input, demand), ofBoth);
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
    if (ofBoth) {
      outer.events().chunk(chunk);
    }
    return chunk;
  }

  @Override
  public @Nullable Frame frame() {
    return chunks.frame();
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
