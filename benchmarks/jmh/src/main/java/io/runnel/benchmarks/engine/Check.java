package io.runnel.benchmarks.engine;

/** Says that a contender does not do what the others do. */
public final class Check {

  private Check() {}

  /** Compares what a run made of a new payload with what its steps make of it. */
  public static void result(Contender<?> contender, Payload result) {
    int expected = Payload.visitsOf(contender.steps());
    if (result.visits() != expected) {
      throw new IllegalStateException(
          contender.key() + " gives " + result.visits() + " instead of " + expected + ".");
    }
  }

  /** Compares how many runs have finished with how many were started. */
  public static void finished(Contender<?> contender, int finished, int started) {
    if (finished != started) {
      throw new IllegalStateException(
          "Of " + started + " runs of " + contender.key() + " " + finished + " have finished.");
    }
  }
}
