package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** Keeps what is requested until there is a stream to request it from. */
final class LatePipe implements ChunkPipe {

  private @Nullable ChunkPipe stream;
  private long early;

  @Override
  public void request(long n) {
    ChunkPipe to;
    synchronized (this) {
      to = stream;
      if (to == null) {
        early = Demand.sum(early, n);
      }
    }
    if (to != null) {
      to.request(n);
    }
  }

  @Override
  public synchronized @Nullable Frame frame() {
    return stream == null ? null : stream.frame();
  }

  void open(ChunkPipe opened) {
    long n;
    synchronized (this) {
      stream = opened;
      n = early;
    }
    if (n > 0) {
      opened.request(n);
    }
  }
}
