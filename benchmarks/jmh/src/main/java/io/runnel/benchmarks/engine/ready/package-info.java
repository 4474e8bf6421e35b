/**
 * Scenario B: {@code invokeAsync} of asynchronous steps that are complete already.
 *
 * <p>In: the name of a contender. Out: its time and bytes for a run.
 *
 * <p>Never here: how they are printed and judged.
 */
@NullMarked
package io.runnel.benchmarks.engine.ready;

import org.jspecify.annotations.NullMarked;
