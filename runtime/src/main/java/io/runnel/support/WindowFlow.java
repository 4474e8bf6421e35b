package io.runnel.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Lists of chunks across threads. Behind a failure the rest still goes on before it. */
final class WindowFlow extends StageFlow {

  private final @Nullable Frame frame;
  private final int size;

  // of whoever brings the chunks, one at a time; then of whoever works behind the last
  private List<Object> window = new ArrayList<>();
  private long index;

  private final AtomicInteger awaited = new AtomicInteger(); // asked for, and not yet come
  private volatile boolean taking;

  WindowFlow(StreamScope scope, int size, ChunkSink out) {
    super(scope.run(), out);
    this.frame = scope.frame();
    this.size = size;
  }

  @Override
  public void chunk(Object taken, @Nullable Executor on) {
    taking = true;
    window.add(Framed.chunk(taken));
    if (window.size() == size) {
      handOnWindow(on);
    }
    int left = awaited.decrementAndGet();
    taking = false;
    if (left == 0) {
      work();
    }
  }

  private void handOnWindow(@Nullable Executor on) {
    List<Object> full = window;
    window = new ArrayList<>();
    handOn(Framed.of(full, Frame.ofChunk(frame, index++)), on);
  }

  @Override
  void work(boolean last) {
    if (!last && awaited.get() == 0 && demand.isOutstanding()) {
      awaited.set(size);
      ask(size);
    } else if (last && isQuiet() && !window.isEmpty() && run.reason() == null) {
      handOnWindow(null);
    }
  }

  @Override
  boolean isQuiet() {
    return !taking;
  }
}
