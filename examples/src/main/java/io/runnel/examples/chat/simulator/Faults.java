package io.runnel.examples.chat.simulator;

import java.util.concurrent.atomic.AtomicInteger;

/** The accidents of a server: every 25th request fails, by turns with 429 and with 500. */
final class Faults {
  static final int NONE = 0;
  private static final int EVERY = 25;

  private final AtomicInteger requests = new AtomicInteger();

  /** The status that the next request fails with, or {@link #NONE}. */
  int next() {
    int request = requests.incrementAndGet();
    if (request % EVERY != 0) {
      return NONE;
    }
    return request / EVERY % 2 == 1 ? 429 : 500;
  }
}
