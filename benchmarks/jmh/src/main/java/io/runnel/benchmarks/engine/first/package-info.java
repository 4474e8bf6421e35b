/**
 * Scenario G: the first call of a process.
 *
 * <p>In: the name of a contender. Out: its time and bytes for a run.
 *
 * <p>Never here: how they are printed and judged.
 */
@NullMarked
package io.runnel.benchmarks.engine.first;

import org.jspecify.annotations.NullMarked;
