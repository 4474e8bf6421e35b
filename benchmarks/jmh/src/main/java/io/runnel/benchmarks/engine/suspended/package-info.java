/**
 * Scenario C: {@code invokeAsync} of asynchronous steps that all suspend, 256 runs in flight.
 *
 * <p>In: the name of a contender. Out: its time and bytes for a run.
 *
 * <p>Never here: how they are printed and judged.
 */
@NullMarked
package io.runnel.benchmarks.engine.suspended;

import org.jspecify.annotations.NullMarked;
