package io.runnel.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The plain runs of a bridge that may be closed. A call has a place here while it goes on without a
 * run on its caller's thread; a run in flight is in one of some lists. Neither takes memory of its
 * own.
 */
final class LivePlainRuns {

  static final int IN_NONE = -1;

  private static final int LISTS = 16; // powers of two
  private static final int PLACES = 64;

  private final Head[] lists = new Head[LISTS];
  private final AtomicReferenceArray<@Nullable Thread> callers = new AtomicReferenceArray<>(PLACES);
  private int turn;
  private volatile boolean closed;
  private volatile @Nullable Thread closing;

  LivePlainRuns() {
    for (int i = 0; i < LISTS; i++) {
      lists[i] = new Head();
    }
  }

  /**
   * The start of a list, so that threads seldom meet; its monitor guards the links of all that are
   * in it.
   */
  private static final class Head {
    @Nullable BridgedRun<?> first;
  }

  /**
   * The calling thread begins a call.
   *
   * @return what to hand to {@link #exit}; negative if the call needs a run of the other kind,
   *     since there is no place, or the bridge is closed, of which that tells
   */
  int enter() {
    Thread me = Thread.currentThread();
    int start = (int) me.getId();
    for (int i = 0; i < PLACES; i++) {
      int place = (start + i) & (PLACES - 1);
      if (callers.get(place) == null && callers.compareAndSet(place, null, me)) {
        if (closed) {
          exit(place);
          return IN_NONE;
        }
        return place;
      }
    }
    return IN_NONE;
  }

  void exit(int place) {
    callers.set(place, null);
    left();
  }

  /** To be called behind whatever somebody may wait for who closes the bridge. */
  void left() {
    Thread waiting = closing;
    if (waiting != null) {
      LockSupport.unpark(waiting);
    }
  }

  /** Begins a run of a chain, which ends with the bridge. */
  <O extends @Nullable Object> PlainRun<O> begin(PlainChainRunnel<?, O> chain) {
    BridgedRun<O> run = new BridgedRun<>(chain);
    add(run);
    return run;
  }

  private void add(BridgedRun<?> run) {
    int list = turn++ & (LISTS - 1); // if two threads get the same, that does no harm
    Head head = lists[list];
    synchronized (head) {
      BridgedRun<?> next = head.first;
      run.list = list;
      run.after = next;
      if (next != null) {
        next.before = run;
      }
      head.first = run;
    }
    if (closed) {
      run.close();
    }
  }

  /** Does nothing the second time. */
  void remove(BridgedRun<?> run) {
    int list = run.list; // written in front of whatever the run does
    if (list == IN_NONE) {
      return;
    }
    Head head = lists[list];
    synchronized (head) {
      if (run.list == IN_NONE) {
        return;
      }
      run.list = IN_NONE;
      BridgedRun<?> before = run.before;
      BridgedRun<?> after = run.after;
      if (before == null) {
        head.first = after;
      } else {
        before.after = after;
      }
      if (after != null) {
        after.before = before;
      }
      run.before = null;
      run.after = null;
    }
  }

  private List<BridgedRun<?>> all() {
    List<BridgedRun<?>> all = new ArrayList<>();
    for (Head head : lists) {
      synchronized (head) {
        for (BridgedRun<?> run = head.first; run != null; run = run.after) {
          all.add(run);
        }
      }
    }
    return all;
  }

  int size() {
    return all().size();
  }

  /** From now on none begins. */
  void close() {
    closed = true;
  }

  /**
   * Cancels all.
   *
   * @return those that a thread may still be in
   */
  List<BridgedRun<?>> cancel() {
    List<BridgedRun<?>> ending = all();
    for (BridgedRun<?> run : ending) {
      run.close();
    }
    return ending;
  }

  /** Whether the calling thread is in a call, or in a step of one of these. */
  boolean isInside(List<BridgedRun<?>> runs) {
    Thread me = Thread.currentThread();
    for (int i = 0; i < PLACES; i++) {
      if (callers.get(i) == me) {
        return true;
      }
    }
    for (BridgedRun<?> run : runs) {
      if (run.inside() == me) {
        return true;
      }
    }
    return false;
  }

  /** Waits until no other thread is in a call, or in a step of one of these. */
  void awaitQuiet(List<BridgedRun<?>> ending) {
    Trampoline.flush();
    Thread me = Thread.currentThread();
    closing = me;
    boolean interrupted = false;
    for (int i = 0; i < PLACES; i++) {
      while (isOther(callers.get(i), me)) {
        LockSupport.park(this);
        interrupted |= Thread.interrupted();
      }
    }
    for (BridgedRun<?> run : ending) {
      while (isOther(run.inside(), me)) {
        LockSupport.park(this);
        interrupted |= Thread.interrupted();
      }
    }
    closing = null;
    if (interrupted) {
      me.interrupt();
    }
  }

  private static boolean isOther(@Nullable Thread thread, Thread me) {
    return thread != null && thread != me;
  }
}
