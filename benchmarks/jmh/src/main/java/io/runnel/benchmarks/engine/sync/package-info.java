/**
 * Scenario A: {@code invoke} of steps that return their value.
 *
 * <p>In: the name of a contender. Out: its time and bytes for a run.
 *
 * <p>Never here: how they are printed and judged.
 */
@NullMarked
package io.runnel.benchmarks.engine.sync;

import org.jspecify.annotations.NullMarked;
