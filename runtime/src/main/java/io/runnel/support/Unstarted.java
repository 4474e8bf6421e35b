package io.runnel.support;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What was submitted to an executor and nobody has started yet, by links of its own. It stands in
 * one list after another, so that threads which come and go seldom meet.
 */
final class Unstarted {

  private static final int LISTS = 16; // a power of two

  private final Head[] lists = new Head[LISTS];
  private final AtomicInteger count = new AtomicInteger(); // may overflow: it counts differences

  Unstarted() {
    for (int i = 0; i < LISTS; i++) {
      lists[i] = new Head();
    }
  }

  /** Something to be started by whoever takes it out first. */
  abstract static class Entry {
    private @Nullable Entry newer;
    private @Nullable Entry older;
    private int number;
    private byte list;
    private volatile boolean started;

    /** Whether somebody has taken it out. */
    public final boolean isStarted() {
      return started;
    }
  }

  /** The start of a list; its monitor guards the links of all that are in it. */
  private static final class Head {
    private @Nullable Entry newest;

    synchronized void add(Entry entry) {
      Entry next = newest;
      entry.older = next;
      if (next != null) {
        next.newer = entry;
      }
      newest = entry;
    }

    synchronized boolean remove(Entry entry) {
      if (entry.started) {
        return false;
      }
      entry.started = true;
      Entry newer = entry.newer;
      Entry older = entry.older;
      if (newer == null) {
        newest = older;
      } else {
        newer.older = older;
      }
      if (older != null) {
        older.newer = newer;
      }
      entry.newer = null;
      entry.older = null;
      return true;
    }

    synchronized @Nullable Entry poll(@Nullable Entry behind) {
      Entry entry = newest;
      if (entry == null || (behind != null && entry.number - behind.number <= 0)) {
        return null;
      }
      remove(entry);
      return entry;
    }
  }

  void add(Entry entry) {
    int number = count.incrementAndGet();
    entry.number = number;
    entry.list = (byte) (number & (LISTS - 1));
    lists[entry.list].add(entry);
  }

  /** Takes one out; false if somebody else has done so. */
  boolean remove(Entry entry) {
    return lists[entry.list].remove(entry);
  }

  /**
   * Takes one of the newest out, if there is one.
   *
   * @param behind one that has started, if only what came behind that is wanted
   */
  @Nullable Entry poll(@Nullable Entry behind) {
    int newest = count.get();
    for (int i = 0; i < LISTS; i++) {
      Entry entry = lists[(newest - i) & (LISTS - 1)].poll(behind);
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }

  /** Notes what has come by now; for one that starts, whose own number nobody needs any more. */
  void starts(Entry entry) {
    entry.number = count.get();
  }
}
