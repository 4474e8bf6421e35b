/**
 * Scenario D: asynchronous steps among synchronous ones that run on an executor.
 *
 * <p>In: the name of a contender. Out: its time and bytes for a run.
 *
 * <p>Never here: how they are printed and judged.
 */
@NullMarked
package io.runnel.benchmarks.engine.offload;

import org.jspecify.annotations.NullMarked;
