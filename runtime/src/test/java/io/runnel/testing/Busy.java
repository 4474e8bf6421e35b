package io.runnel.testing;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts how many steps are running at once, and remembers the most. */
public final class Busy {

  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  /** A step that counts as busy while it runs. */
  public TestStep step(TestStep step) {
    return (value, run) -> {
      most.accumulateAndGet(now.incrementAndGet(), Math::max);
      try {
        return step.call(value, run);
      } finally {
        now.decrementAndGet();
      }
    };
  }

  public int most() {
    return most.get();
  }
}
