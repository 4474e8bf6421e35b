package io.runnel.benchmarks.engine.stream;

import io.runnel.StreamRunnel;
import io.runnel.benchmarks.engine.Payload;
import java.util.stream.Stream;

/** Generated chains. */
final class WithRunnel {

  private final StreamWork work;

  WithRunnel(int chunks) {
    this.work = new StreamWork(chunks);
  }

  int pushed(Payload payload) {
    return pushed(new FromSourceChain(work), payload);
  }

  int passedThrough(Payload payload) {
    return pushed(new PassedThroughChain(work), payload);
  }

  int generatedPushed(Payload payload) {
    return pushed(new GeneratedChain(work), payload);
  }

  int pulled(Payload payload) {
    return pulled(new FromSourceChain(work), payload);
  }

  int generatedPulled(Payload payload) {
    return pulled(new GeneratedChain(work), payload);
  }

  private static int pushed(StreamRunnel<Payload, Payload, ?> chain, Payload payload) {
    Counter counter = new Counter();
    chain.streamAsync(payload).subscribe(counter);
    return counter.await();
  }

  private static int pulled(StreamRunnel<Payload, Payload, ?> chain, Payload payload) {
    Counter counter = new Counter();
    try (Stream<Payload> chunks = chain.stream(payload)) {
      chunks.forEach(counter);
    }
    return counter.count();
  }
}
