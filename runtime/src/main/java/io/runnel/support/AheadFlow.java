package io.runnel.support;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An element that runs for several chunks at a time, across threads. */
final class AheadFlow extends StageFlow {

  private final StreamScope scope;
  private final Element element;
  private final Lookahead lookahead;
  private final Queue<ChunkPart> parts = new ConcurrentLinkedQueue<>(); // in order
  private final AtomicInteger coming = new AtomicInteger(); // asked for, or one of the parts

  AheadFlow(StreamScope scope, Stage.Ahead stage, ChunkSink out) {
    super(scope.run(), out);
    this.scope = scope;
    this.element = stage.element();
    this.lookahead = stage.lookahead();
  }

  /** Never on the executor of whoever brings it, so that the next can be brought meanwhile. */
  @Override
  public void chunk(Object taken, @Nullable Executor on) {
    if (isOver()) {
      return;
    }
    parts.add(ChunkPart.start(scope, element, taken, this::work));
    work();
  }

  @Override
  void work(boolean last) {
    for (ChunkPart ready = ready(); ready != null; ready = ready()) {
      parts.remove(ready);
      coming.decrementAndGet();
      Throwable error = Thrown.byRun(run, ready.failure());
      if (error != null) {
        fail(error);
        return;
      }
      handOn(ready.product(), null);
    }
    while (!last && coming.get() < lookahead.more() + (demand.isOutstanding() ? 1 : 0)) {
      coming.incrementAndGet();
      ask(1);
    }
  }

  /** The next that can go on; a failure goes on also where nothing is wanted. */
  private @Nullable ChunkPart ready() {
    boolean wanted = demand.isOutstanding();
    Iterator<ChunkPart> each = parts.iterator();
    while (each.hasNext()) {
      ChunkPart part = each.next();
      if (part.isComplete() && (wanted || part.failure() != null)) {
        return part;
      }
      if (lookahead.ordered()) {
        return null;
      }
    }
    return null;
  }

  @Override
  boolean isQuiet() {
    return parts.isEmpty();
  }

  @Override
  public void cancel(Throwable reason) {
    super.cancel(reason);
    List<ChunkPart> stopped = new ArrayList<>(parts);
    parts.clear();
    stopped.forEach(part -> part.stop(reason));
  }
}
