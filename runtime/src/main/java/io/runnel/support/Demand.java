package io.runnel.support;

import java.util.concurrent.atomic.AtomicLong;

/** What a subscriber has requested and not yet got; without bound at {@code Long.MAX_VALUE}. */
class Demand {

  private final AtomicLong outstanding = new AtomicLong();

  /** The demand of somebody who reads to the end. */
  static Demand ofAll() {
    Demand all = new Demand();
    all.add(Long.MAX_VALUE);
    return all;
  }

  final void add(long n) {
    outstanding.getAndUpdate(now -> sum(now, n));
  }

  long outstanding() {
    return outstanding.get();
  }

  /** The same in smaller parts, and what is added to it itself. */
  Demand times(long parts) {
    Demand whole = this;
    return parts == 1
        ? this
        : new Demand() {
          @Override
          long outstanding() {
            long wanted = whole.outstanding();
            return wanted > Long.MAX_VALUE / parts
                ? Long.MAX_VALUE
                : sum(super.outstanding(), wanted * parts);
          }
        };
  }

  final boolean isOutstanding() {
    return outstanding.get() > 0;
  }

  final void take() {
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
