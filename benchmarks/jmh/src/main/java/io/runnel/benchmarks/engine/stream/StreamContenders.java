package io.runnel.benchmarks.engine.stream;

import io.runnel.benchmarks.engine.Contenders;
import io.runnel.benchmarks.engine.Payload;
import java.util.function.ToIntFunction;

/** Who runs in scenario F; they return how many chunks have come. */
public final class StreamContenders {

  /** How many chunks a run has. */
  public static final int CHUNKS = 1_000_000;

  /** From a source, and behind a publisher; the last two have no steps. */
  public static final Contenders<ToIntFunction<Payload>> ALL = all(CHUNKS);

  private StreamContenders() {}

  static Contenders<ToIntFunction<Payload>> all(int chunks) {
    return new Contenders<ToIntFunction<Payload>>()
        .with("plain loop", 3, () -> new ByHand(chunks)::loop)
        .with("Runnel, streamAsync", 3, () -> new WithRunnel(chunks)::pushed)
        .with("Runnel, stream", 3, () -> new WithRunnel(chunks)::pulled)
        .with("java.util.stream", 3, () -> new ByHand(chunks)::stream)
        .with("RxJava", 3, () -> new OtherLibraries(chunks)::rxJava)
        .with("Mutiny", 3, () -> new OtherLibraries(chunks)::mutiny)
        .with("Reactor", 3, () -> new OtherLibraries(chunks)::reactor)
        .with("Runnel, behind a publisher", 3, () -> new WithRunnel(chunks)::passedThrough)
        .with("RxJava, behind a publisher", 3, () -> new OtherLibraries(chunks)::rxJavaBehind)
        .with("Mutiny, behind a publisher", 3, () -> new OtherLibraries(chunks)::mutinyBehind)
        .with("Reactor, behind a publisher", 3, () -> new OtherLibraries(chunks)::reactorBehind)
        .with("Runnel, generator, streamAsync", 0, () -> new WithRunnel(chunks)::generatedPushed)
        .with("Runnel, generator, stream", 0, () -> new WithRunnel(chunks)::generatedPulled);
  }
}
