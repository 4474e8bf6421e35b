package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** What was submitted to an executor and nobody has started yet, by links of its own. */
final class Unstarted {

  private @Nullable Entry newest;
  private int count; // may overflow; only differences are looked at

  /** Something to be started by whoever takes it out first. */
  abstract static class Entry {
    private @Nullable Entry newer;
    private @Nullable Entry older;
    private int number;
    private volatile boolean started;

    /** Whether somebody has taken it out. */
    public final boolean isStarted() {
      return started;
    }
  }

  synchronized void add(Entry entry) {
    Entry next = newest;
    entry.number = ++count;
    entry.older = next;
    if (next != null) {
      next.newer = entry;
    }
    newest = entry;
  }

  /** Takes one out; false if somebody else has done so. */
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

  /** Takes the newest out, if there is one. */
  synchronized @Nullable Entry poll() {
    Entry entry = newest;
    if (entry != null) {
      remove(entry);
    }
    return entry;
  }

  /** The same, if it came behind the start of another one. */
  synchronized @Nullable Entry pollBehind(Entry other) {
    Entry entry = newest;
    return entry != null && entry.number - other.number > 0 ? poll() : null;
  }

  /** Notes what has come by now; for one that starts, whose own number nobody needs any more. */
  synchronized void starts(Entry entry) {
    entry.number = count;
  }
}
