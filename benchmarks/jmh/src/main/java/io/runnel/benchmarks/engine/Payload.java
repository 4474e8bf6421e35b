package io.runnel.benchmarks.engine;

/** What runs pass along: one object that each step changes, so that steps allocate nothing. */
public final class Payload {

  private int visits;

  /** Notes a step; the result tells which steps came, and in which order. */
  public Payload visit(int step) {
    visits = 31 * visits + step;
    return this;
  }

  public int visits() {
    return visits;
  }

  /** What {@link #visits()} is behind the steps from 1 to this. */
  public static int visitsOf(int steps) {
    Payload payload = new Payload();
    for (int step = 1; step <= steps; step++) {
      payload.visit(step);
    }
    return payload.visits();
  }
}
