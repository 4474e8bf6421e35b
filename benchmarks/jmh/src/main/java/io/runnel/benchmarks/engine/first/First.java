package io.runnel.benchmarks.engine.first;

import io.runnel.benchmarks.engine.Payload;

/** What each of these programs does at its end; no more, so that it loads no classes. */
final class First {

  private First() {}

  static void done(long start, Payload result) {
    long nanos = System.nanoTime() - start;
    System.out.println(nanos);
    System.out.println(result.visits());
  }
}
