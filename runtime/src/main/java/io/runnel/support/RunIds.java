package io.runnel.support;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Names for runs: a random one for the process, and a number. */
final class RunIds {

  private static final String PROCESS = UUID.randomUUID().toString().substring(0, 13);
  private static final AtomicLong COUNT = new AtomicLong();

  private RunIds() {}

  static String next() {
    return PROCESS + "-" + COUNT.incrementAndGet();
  }
}
