package io.runnel.support;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/** Adds times that may be as long as somebody likes. */
final class Deadlines {

  private Deadlines() {}

  static Instant after(Instant start, Duration timeout) {
    try {
      return start.plus(timeout);
    } catch (DateTimeException | ArithmeticException e) {
      return Instant.MAX;
    }
  }
}
