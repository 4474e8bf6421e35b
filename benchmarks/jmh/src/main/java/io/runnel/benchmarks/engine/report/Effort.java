package io.runnel.benchmarks.engine.report;

/**
 * How long to measure.
 *
 * @param forks how many processes JMH starts for a contender
 * @param warmups how many iterations each of them runs untimed
 * @param iterations how many it times
 * @param millis how long an iteration takes
 * @param batches how many batches of each kind are timed
 * @param starts how often each program of scenario G is started
 * @param quadratic how many items those contenders get whose time grows with the square
 */
public record Effort(
    int forks, int warmups, int iterations, int millis, int batches, int starts, int quadratic) {

  /** A few minutes for all scenarios. */
  public static final Effort SHORT = new Effort(2, 4, 5, 150, 1, 5, 1_000);

  /** Half an hour. */
  public static final Effort FULL = new Effort(3, 5, 10, 500, 5, 15, 10_000);
}
