package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** Keeps what is requested, or that it is cancelled, until there is a source to tell it. */
final class LateSource implements ChunkSource {

  // guarded by this
  private @Nullable ChunkSource source;
  private @Nullable Throwable cancelled;
  private long early;

  void open(ChunkSource opened) {
    long wanted;
    Throwable why;
    synchronized (this) {
      source = opened;
      wanted = early;
      why = cancelled;
    }
    if (why != null) {
      Cancelling.cancel(opened, why);
    } else if (wanted > 0) {
      opened.request(wanted);
    }
  }

  /** Why it was cancelled, or null if it was not. */
  synchronized @Nullable Throwable cancelled() {
    return cancelled;
  }

  @Override
  public void request(long n) {
    ChunkSource opened;
    synchronized (this) {
      opened = source;
      if (opened == null) {
        early = Demand.sum(early, n);
      }
    }
    if (opened != null) {
      opened.request(n);
    }
  }

  @Override
  public void cancel(Throwable reason) {
    ChunkSource opened;
    synchronized (this) {
      if (cancelled != null) {
        return;
      }
      cancelled = reason;
      opened = source;
    }
    if (opened != null) {
      Cancelling.cancel(opened, reason);
    }
  }
}
