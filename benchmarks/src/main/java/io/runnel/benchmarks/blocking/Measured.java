package io.runnel.benchmarks.blocking;

import io.runnel.benchmarks.measure.Times;

/**
 * The times of one project, in milliseconds.
 *
 * @param off the whole compilation, without the check
 * @param on the whole compilation, with it
 * @param cpuOff the processor time of all threads, without the check
 * @param cpuOn the same, with it
 * @param listener from the check's start to its end; javac attributes in there what it otherwise
 *     would later
 * @param own the same, when javac has attributed everything before
 */
record Measured(
    Notes project, Times off, Times on, Times cpuOff, Times cpuOn, Times listener, Times own) {}
