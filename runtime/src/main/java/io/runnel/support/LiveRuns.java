package io.runnel.support;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

/** The runs in flight on a bridge, which end with it. */
final class LiveRuns {

  private final Set<Run> live = ConcurrentHashMap.newKeySet();
  private final Activity activity = new Activity(null);
  private volatile boolean closed;

  /** Who is inside their steps; those of a run that was cancelled may still be. */
  Activity activity() {
    return activity;
  }

  /** Lets a run begin, unless the bridge is closed. */
  void admit(Run run) {
    live.add(run);
    if (closed) {
      live.remove(run);
      throw new IllegalStateException(
          "The bridge is closed, it runs nothing any more; "
              + run.chain()
              + " needs one that is open, or Bridge.shared()");
    }
  }

  void forget(Run run) {
    live.remove(run);
  }

  /**
   * From now on none begins.
   *
   * @return whether that is new
   */
  boolean close() {
    if (closed) {
      return false;
    }
    closed = true;
    return true;
  }

  /**
   * Cancels all, and waits until none of their steps runs any more.
   *
   * @return whether one of their steps is calling
   */
  boolean end() {
    boolean calledByStep = false;
    List<Run> ending = List.copyOf(live);
    for (Run run : ending) {
      calledByStep |= Stay.isInside(run.activity());
      run.cancel(new CancellationException("The bridge was closed while " + run.chain() + " ran"));
    }
    for (Run run : ending) { // behind the loop above: a step may wait for another run
      run.activity().awaitQuiet();
    }
    activity.awaitQuiet();
    return calledByStep;
  }

  String toString(int others) {
    return closed ? "closed" : "open, " + (live.size() + others) + " runs in flight";
  }
}
