package io.runnel.support;

import java.util.concurrent.atomic.AtomicLong;

/** What a subscriber has requested and not yet got; without bound at {@code Long.MAX_VALUE}. */
final class Demand {

  private final AtomicLong outstanding = new AtomicLong();

  /** The demand of somebody who reads to the end. */
  static Demand ofAll() {
    Demand all = new Demand();
    all.add(Long.MAX_VALUE);
    return all;
  }

  void add(long n) {
    outstanding.getAndUpdate(now -> sum(now, n));
  }

  long outstanding() {
    return outstanding.get();
  }

  boolean isOutstanding() {
    return outstanding.get() > 0;
  }

  void take() {
    outstanding.getAndUpdate(now -> now == Long.MAX_VALUE ? now : now - 1);
  }

  /** Adds two demands, of which either may be without bound. */
  static long sum(long some, long more) {
    return some + more < 0 ? Long.MAX_VALUE : some + more;
  }

  static IllegalArgumentException illegal(long n) {
    return new IllegalArgumentException(
        "a subscriber must request at least 1 (Reactive Streams rule 3.9), but requested " + n);
  }
}
