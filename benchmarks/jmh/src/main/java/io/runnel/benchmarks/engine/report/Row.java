package io.runnel.benchmarks.engine.report;

/**
 * What JMH found out about a contender.
 *
 * @param contender its name
 * @param steps how many steps it ran
 * @param nanos the time of a run: the 25th percentile of all iterations
 * @param least the least time of all iterations
 * @param bytes what a run allocates: the median of all iterations
 */
public record Row(String contender, int steps, double nanos, double least, double bytes) {}
