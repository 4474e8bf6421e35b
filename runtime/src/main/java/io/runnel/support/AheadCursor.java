package io.runnel.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * An element that runs for several chunks at a time, on the executors, while the calling thread
 * brings the chunks. What is ready goes on before another is brought.
 */
final class AheadCursor implements ChunkCursor {

  private final StreamScope scope;
  private final ChunkCursor chunks;
  private final Element element;
  private final Lookahead lookahead;
  private final Deque<ChunkPart> parts = new ArrayDeque<>(); // in order
  private volatile @Nullable Thread reader;
  private boolean ended;
  private @Nullable Throwable failure;

  AheadCursor(StreamScope scope, ChunkCursor chunks, Stage.Ahead stage) {
    this.scope = scope;
    this.chunks = chunks;
    this.element = stage.element();
    this.lookahead = stage.lookahead();
  }

  @Override
  public @Nullable Object next() throws Throwable {
    reader = Thread.currentThread();
    for (; ; ) {
      ChunkPart ready = ready();
      if (ready != null) {
        parts.remove(ready);
        Throwable error = Thrown.byRun(scope.run(), ready.failure());
        if (error != null) {
          throw error;
        }
        return ready.product();
      }
      if (!ended && parts.size() <= lookahead.more()) {
        bring();
      } else if (parts.isEmpty()) {
        Throwable error = failure;
        if (error != null) {
          throw error;
        }
        return null;
      } else {
        await();
      }
    }
  }

  private @Nullable ChunkPart ready() {
    Iterator<ChunkPart> each = parts.iterator();
    while (each.hasNext()) {
      ChunkPart part = each.next();
      if (part.isComplete()) {
        return part;
      }
      if (lookahead.ordered()) {
        return null;
      }
    }
    return null;
  }

  /** Behind a failure of the source those that it has brought still go on before it. */
  private void bring() {
    Object taken = null;
    try {
      taken = chunks.next();
    } catch (Throwable t) {
      failure = t;
    }
    if (taken == null) {
      ended = true;
    } else {
      parts.add(ChunkPart.start(scope, element, taken, () -> LockSupport.unpark(reader)));
    }
  }

  private void await() throws Throwable {
    Run run = scope.run();
    Cancellable wake = why -> LockSupport.unpark(reader);
    run.attach(wake);
    try {
      while (ready() == null) {
        Waits.park(run, this);
      }
    } finally {
      run.detach(wake);
    }
  }

  @Override
  public void close() {
    CancellationException why =
        new CancellationException(scope.run().chain() + " is read no further");
    parts.forEach(part -> part.stop(why));
    parts.clear();
    chunks.close();
  }
}
