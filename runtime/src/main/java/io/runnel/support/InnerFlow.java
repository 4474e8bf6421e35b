package io.runnel.support;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The chunks of a source that is opened for each chunk in turn, across threads. */
final class InnerFlow extends StageFlow {

  private final StreamScope scope;
  private final Element source;
  private final AtomicLong requested = new AtomicLong(); // of the open one, and not yet come
  private volatile @Nullable ChunkSource inner;
  private volatile boolean asked;
  private volatile boolean taking;
  private volatile @Nullable Throwable cancelled;
  private long index; // of whoever brings the chunks

  InnerFlow(StreamScope scope, Element source, ChunkSink out) {
    super(scope.run(), out);
    this.scope = scope;
    this.source = source;
  }

  @Override
  public void chunk(Object taken, @Nullable Executor on) {
    if (isOver()) {
      return;
    }
    taking = true;
    Frame frame = Framed.frame(taken);
    requested.set(0);
    Opened opened = new Opened(frame);
    ChunkSource opening =
        SourceFlow.open(scope.with(frame), source, Framed.chunk(taken), opened, on);
    inner = opening;
    if (opened.over) { // before anybody knew it
      inner = null;
    }
    Throwable why = cancelled;
    if (why != null) {
      Cancelling.cancel(opening, why);
    }
    asked = false;
    taking = false;
    work();
  }

  @Override
  void work(boolean last) {
    ChunkSource open = inner;
    if (open != null) {
      long coming = requested.get(); // before the demand, which is lowered first
      long wanted = demand.outstanding();
      if (wanted > coming && requested.compareAndSet(coming, wanted)) {
        open.request(wanted - coming);
      }
    } else if (!last && !asked && demand.isOutstanding()) {
      asked = true;
      ask(1);
    }
  }

  @Override
  boolean isQuiet() {
    return inner == null && !taking;
  }

  @Override
  public void cancel(Throwable reason) {
    cancelled = reason;
    super.cancel(reason);
    ChunkSource open = inner;
    if (open != null) {
      Cancelling.cancel(open, reason);
    }
  }

  /** Takes the chunks of one source. */
  private final class Opened implements ChunkSink {
    private final @Nullable Frame frame;
    private volatile boolean over;

    Opened(@Nullable Frame frame) {
      this.frame = frame;
    }

    @Override
    public void chunk(Object chunk, @Nullable Executor on) {
      handOn(Framed.of(chunk, Frame.ofChunk(frame, index++)), on);
      requested.getAndUpdate(now -> now == Long.MAX_VALUE ? now : now - 1);
      work();
    }

    @Override
    public void end(@Nullable Throwable failure, @Nullable Executor on) {
      if (over) {
        return;
      }
      over = true;
      inner = null;
      if (failure == null) {
        work();
      } else {
        fail(failure);
      }
    }
  }
}
