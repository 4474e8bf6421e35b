package io.runnel.benchmarks.engine.stream;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.Flow;

/** Chains that stream, in the forms that are measured. */
@Uses(StreamWork.class)
public interface StreamChains {

  @Chain({"pulled", "one", "two", "three"})
  Flow.Publisher<Payload> fromSource(Payload payload);

  @Chain({"published", "oneInPlace", "twoInPlace", "threeInPlace"})
  Flow.Publisher<Payload> passedThrough(Payload payload);

  @Chain("emitted")
  Flow.Publisher<Payload> generated(Payload payload);
}
