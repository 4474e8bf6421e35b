package io.runnel.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What ends with a run when that is cancelled: the part of a run that cancels. */
abstract class RunParts implements Cancellable {

  private final Set<Cancellable> attached = new LinkedHashSet<>(4); // guarded by itself
  private volatile @Nullable Throwable reason;
  private boolean over;

  /** Why the run was cancelled, or null if it was not. */
  final @Nullable Throwable reason() {
    return reason;
  }

  /**
   * Lets something end with the run; it is ended at once if the run was cancelled already.
   *
   * @return whether it ends with the run; it does not if that is over without having been cancelled
   */
  final boolean attach(Cancellable part) {
    Throwable why;
    synchronized (attached) {
      why = reason;
      if (why == null) {
        return !over && attached.add(part);
      }
    }
    Cancelling.cancel(part, why);
    return true;
  }

  final void detach(Cancellable part) {
    synchronized (attached) {
      attached.remove(part);
    }
  }

  @Override
  public final void cancel(Throwable why) {
    List<Cancellable> parts = new ArrayList<>();
    synchronized (attached) {
      if (reason != null || over) {
        return;
      }
      reason = why;
      for (Cancellable part : attached) { // a copy at once trusts a size that an overflow may spoil
        parts.add(part);
      }
      attached.clear();
    }
    Collections.reverse(parts); // what runs is stopped before whoever waits for it is told
    for (Cancellable part : parts) {
      Cancelling.cancel(part, why);
    }
  }

  /** From now on nothing can be cancelled any more. */
  final void over() {
    synchronized (attached) {
      over = true;
      attached.clear();
    }
  }
}
