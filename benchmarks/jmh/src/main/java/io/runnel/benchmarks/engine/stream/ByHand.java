package io.runnel.benchmarks.engine.stream;

import io.runnel.benchmarks.engine.Payload;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

/** What the JDK has: a loop, and its streams. */
final class ByHand {

  private final StreamWork work;

  ByHand(int chunks) {
    this.work = new StreamWork(chunks);
  }

  int loop(Payload payload) {
    Counter counter = new Counter();
    for (Iterator<Payload> chunks = work.pulled(payload); chunks.hasNext(); ) {
      counter.accept(work.three(work.two(work.one(chunks.next()))));
    }
    return counter.count();
  }

  int stream(Payload payload) {
    Counter counter = new Counter();
    StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(work.pulled(payload), Spliterator.ORDERED), false)
        .map(work::one)
        .map(work::two)
        .map(work::three)
        .forEach(counter);
    return counter.count();
  }
}
